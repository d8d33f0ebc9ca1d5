namespace Hatmax.EndToEnd.Tests.Story;

/// <summary>
/// What a team does to the reference system in its first months: the files under Story/Files, which are new or take the place of seeded ones, and
/// changes inside generated files of every kind.
/// </summary>
internal static class StoryEdits
{
    /// <summary>Changes inside files that HatMax merges or seeded.</summary>
    public static IReadOnlyList<HandEdit> InFiles { get; } =
    [
        new("services/todo/Hatmax.Reference.Todo.csproj", "    <AssemblyName>Hatmax.Reference.Todo</AssemblyName>\n",
            "    <AssemblyName>Hatmax.Reference.Todo</AssemblyName>\n    <!-- The accountants ask for it. -->\n    <Company>Acme Ltd</Company>\n",
            "    <!-- The accountants ask for it. -->", "    <Company>Acme Ltd</Company>"),
        new("services/todo/Hatmax.Reference.Todo.csproj", "    <Using Include=\"System.Text.Json\" />\n",
            "    <Using Include=\"System.Globalization\" />\n    <Using Include=\"System.Text.Json\" />\n", "    <Using Include=\"System.Globalization\" />"),
        new("services/todo/tests/Hatmax.Reference.Todo.Tests.csproj", "    <FrameworkReference Include=\"Microsoft.AspNetCore.App\" />\n  </ItemGroup>\n",
            "    <FrameworkReference Include=\"Microsoft.AspNetCore.App\" />\n  </ItemGroup>\n  <ItemGroup>\n    <None Include=\"data/**\" CopyToOutputDirectory=\"PreserveNewest\" />\n  </ItemGroup>\n",
            "    <None Include=\"data/**\" CopyToOutputDirectory=\"PreserveNewest\" />"),
        new("services/host/Hatmax.Reference.Host.csproj", "    <RootNamespace>Hatmax.Reference.Host</RootNamespace>\n",
            "    <RootNamespace>Hatmax.Reference.Host</RootNamespace>\n    <ServerGarbageCollection>false</ServerGarbageCollection>\n", "    <ServerGarbageCollection>false</ServerGarbageCollection>"),
        new("services/Directory.Packages.props", "    <PackageVersion Include=\"xunit\" ", "    <PackageVersion Include=\"Dapper\" Version=\"2.1.86\" />\n    <PackageVersion Include=\"xunit\" ",
            "    <PackageVersion Include=\"Dapper\" Version=\"2.1.86\" />"),
        new("services/Directory.Build.props", "    <Deterministic>true</Deterministic>\n", "    <Deterministic>true</Deterministic>\n    <Product>Lists of Acme</Product>\n", "    <Product>Lists of Acme</Product>"),
        new("services/Directory.Build.targets", "</Project>", "  <Target Name=\"AcmeNotice\" />\n</Project>", "  <Target Name=\"AcmeNotice\" />"),
        new("services/.editorconfig", "\n# Matters of taste", "\n# Ours: the report generator writes these.\ndotnet_diagnostic.CA1305.severity = warning\n\n# Matters of taste", "# Ours: the report generator writes these."),
        new("services/todo/todo.settings.json", "\"Level\": \"info\"\n  }", "\"Level\": \"warn\"\n  },\n  \"Wall\": {\n    \"Title\": \"Things to do\"\n  }",
            "    \"Level\": \"warn\"", "    \"Title\": \"Things to do\""),
        new("services/todo/Program.cs", "return await", "// Started by the process manager of the office.\nreturn await", "// Started by the process manager of the office."),
        new("services/host/Program.cs", "return await", "// The whole office in one process, for laptops.\nreturn await", "// The whole office in one process, for laptops."),
        new("services/todo/Dockerfile", "WORKDIR /app\n", "LABEL com.example.team=\"office\"\nWORKDIR /app\n", "LABEL com.example.team=\"office\""),
        new("services/todo/README.md", "## Run it\n", "## Who to ask\n\nThe office; see the wiki.\n\n## Run it\n", "The office; see the wiki."),
        new("services/shared/README.md", "## Settings\n", "## Ours\n\n`AcceptedResults` answers for work that goes on.\n\n## Settings\n", "`AcceptedResults` answers for work that goes on."),
        new("services/shared/Http/ApiResults.cs", "    /// <summary>304: ", "    /// <summary>205: look again. Ours.</summary>\n    /// <returns>The answer.</returns>\n    public static IResult ResetContent() => Results.StatusCode(StatusCodes.Status205ResetContent);\n\n    /// <summary>304: ",
            "    /// <summary>205: look again. Ours.</summary>"),
        new("README.md", "## Run it\n", "## House rules\n\nBe kind.\n\n## Run it\n", "Be kind."),
        new(".gitignore", "*.user\n", "*.user\n*.bak\n", "*.bak"),
        new(".gitattributes", "*.ps1 text eol=crlf\n", "*.ps1 text eol=crlf\n*.png binary\n", "*.png binary"),
        new(".editorconfig", "[*.cs]\n", "[*.md]\nmax_line_length = 120\n\n[*.cs]\n", "max_line_length = 120"),
        new("global.json", "\"latestFeature\"\n", "\"latestFeature\",\n    \"allowPrerelease\": false\n", "    \"allowPrerelease\": false"),
        new("deploy/chart/values.yaml", "  pullPolicy: IfNotPresent\n", "  # Ours: the registry is slow.\n  pullPolicy: Never\n", "  # Ours: the registry is slow.", "  pullPolicy: Never"),
        new("deploy/chart/templates/NOTES.txt", "It runs nothing yet", "Call the office when this is what you see.\nIt runs nothing yet", "Call the office when this is what you see."),
    ];

    /// <summary>A generated test that the team does not want.</summary>
    public const string Deleted = "services/todo/tests/Lists/ItemPriorityTests.g.cs";

    /// <summary>Lines of the files under Story/Files that no rename of the story touches.</summary>
    public static IReadOnlyList<string> TracesOfFiles { get; } =
    [
        "    // Edit: hooks of the record.",
        "    partial void OnBeforeCreate() => Text = Text.Trim();",
        "    // Edit: the custom operation.",
        "        var saved = await repository.UpdateItemAsync(listId, id, null, (item, _) => item.Done = !item.Done, cancellationToken);",
        "/// <summary>Business rules of an item, written by hand. The due_on of the API is a day, not an instant.</summary>",
        "    internal IEnumerable<Item> OpenItems => Items.Where(item => !item.Done);",
        "    /// <summary>Whether it is marked with a word. \"Tag\" is what the API called it first.</summary>",
        "            errors.Add(prefix + \"name\", \"forbidden\", \"name must not be forbidden\");",
        "            errors.Add(prefix + \"name\", \"comma\", \"one tag at a time\");",
        "    static partial void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<ListStatistics>();",
        "        return string.Create(CultureInfo.InvariantCulture, $\"{page.Items.Sum(list => list.OpenItems.Count())} open in {page.Items.Count} lists\");",
        "        Assert.Equal(expected, item.IsOverdue(new DateOnly(2026, 1, 2)));",
        "    public async Task Toggling_twice_changes_nothing()",
        "    public static IResult At(string location) => Results.Accepted(location);",
        "System.Console.WriteLine(Hatmax.Reference.Todo.TodoService.Definition.Name);",
        "\"tools\\Report\\Report.csproj\"",
    ];
}
