using System.IO.Compression;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>
/// Trees that released versions generated and people edited (Upgrades/VERSION.zip, never changed again): today's tool brings them up to date, the
/// edits stay, and their tests pass.
/// </summary>
[Collection(InstalledToolCollection.Name)]
public sealed class UpgradeTests(InstalledToolFixture tool)
{
    // Lines that were written by hand in the samples.
    private static readonly string[] Traces =
    [
        "        var saved = await repository.UpdateAsync(id, null, (order, _) => order.Confirm(), cancellationToken);",
        "        Name = Name.Trim();",
        "    <!-- The accountants ask for it. -->",
        "    <Company>Acme Ltd</Company>",
        "    <Using Include=\"System.Globalization\" />",
        "    \"Level\": \"warn\"",
        "    \"Name\": \"Acme\"",
        "The sales team; see the wiki.",
        "Be kind.",
        "// Started by the process manager of the shop.",
        "// The whole shop in one process, for laptops.",
        "LABEL com.example.team=\"sales\"",
        "    /// <summary>202: it will be done later. Ours.</summary>",
        "    <PackageVersion Include=\"Dapper\" Version=\"2.1.86\" />",
        "trim_trailing_whitespace = false",
        "*.bak",
        "# Ours: the report generator writes these.",
        "\"tools\\Prices\\Prices.csproj\"",
    ];

    public static TheoryData<string> Versions => [.. Directory.GetFiles(Folder, "*.zip").Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Upgrades");

    [RequiresToolsTheory]
    [MemberData(nameof(Versions))]
    public async Task An_edited_tree_of_a_released_version_is_upgraded_and_its_tests_pass(string version)
    {
        using var folder = new TemporaryFolder();
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(Folder, version + ".zip"), folder.Path);
        Repository.CopyFeedChoice(folder);

        var report = await tool.RunAsync(folder.Path, "upgrade");

        report.Succeeded();
        Assert.Contains(version, report.Output + report.Error, StringComparison.Ordinal);
        var texts = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/.hatmax/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        Assert.All(Traces, trace => Assert.Contains(texts, text => text.Contains(trace, StringComparison.Ordinal)));
        Assert.False(File.Exists(folder["services/catalogue/tests/Products/ProductKindTests.g.cs"]));
        Assert.Contains("0 Warning(s)", (await Commands.RunAsync(folder.Path, "dotnet", ["build", "orders.sln", "-v", "q", "--nologo"])).Succeeded(), StringComparison.Ordinal);
        foreach (var service in (string[])["orders", "catalogue"])
        {
            (await Commands.RunAsync(folder.Path, "dotnet", ["test", $"services/{service}/tests", "--no-build", "--nologo", "-v", "q"])).Succeeded();
        }

        (await tool.RunAsync(folder.Path, "generate", "--check")).Succeeded();
        Assert.Contains("nothing to upgrade", (await tool.RunAsync(folder.Path, "upgrade")).Error, StringComparison.OrdinalIgnoreCase);
    }
}
