using System.Globalization;
using System.Xml.Linq;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>What the installed tool generates outside this repository: it builds without a warning and passes its own tests.</summary>
[Collection(InstalledToolCollection.Name)]
public sealed class GeneratedMonorepoTests(InstalledToolFixture tool)
{
    [RequiresToolsFact]
    public async Task Every_kind_of_service_builds_and_passes_its_tests_with_95_percent_covered_and_still_does_without_the_tool()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Specs", "everything.yml"), folder["hatmax.yml"]);
        Repository.CopyFeedChoice(folder);
        (await tool.RunAsync(folder.Path, "generate")).Succeeded();
        var build = await Commands.RunAsync(folder.Path, "dotnet", ["build", "everything.sln", "-v", "q", "--nologo"]);
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);

        var projects = Directory.GetFiles(folder["services"], "*.Tests.csproj", SearchOption.AllDirectories).Where(p => !p.Contains("/shared/", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, projects.Count);
        var all = (Covered: 0, Lines: 0);
        foreach (var project in projects)
        {
            var results = folder[Path.Combine("results", Path.GetFileNameWithoutExtension(project))];
            (await Commands.RunAsync(folder.Path, "dotnet", ["test", project, "--no-build", "--nologo", "-v", "q", "--collect", "XPlat Code Coverage", "--results-directory", results])).Succeeded();
            var (covered, lines) = Coverage(results);
            all = (all.Covered + covered, all.Lines + lines);
            // A service without data is a dozen lines, one of them the host's.
            Assert.True(covered >= 0.95 * lines || lines < 20, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(project)} covers {covered} of {lines} generated lines ({100.0 * covered / lines:F1} %)"));
        }

        Assert.True(all.Covered >= 0.95 * all.Lines, $"{all.Covered} of {all.Lines} generated lines are covered");
        (await tool.RunAsync(folder.Path, "generate", "--check")).Succeeded();
        await WithoutTheToolAsync(folder);
    }

    [RequiresToolsFact]
    public async Task New_gives_a_spec_that_is_valid_and_generates()
    {
        using var folder = new TemporaryFolder();
        (await tool.RunAsync(folder.Path, "new", "shop")).Succeeded();
        (await tool.RunAsync(folder["shop"], "validate")).Succeeded();
        (await tool.RunAsync(folder["shop"], "generate")).Succeeded();
        Assert.Equal(2, (await tool.RunAsync(folder.Path, "validate")).ExitCode);
        var again = await tool.RunAsync(folder.Path, "new", "shop");
        Assert.NotEqual(0, again.ExitCode);
    }

    private async Task WithoutTheToolAsync(TemporaryFolder folder)
    {
        (await tool.RunAsync(folder.Path, "eject", "--yes")).Succeeded();
        Assert.False(File.Exists(folder[".hatmax/manifest.json"]));
        Assert.False(File.Exists(folder["hatmax.yml"]));
        Assert.Equal(2, (await tool.RunAsync(folder.Path, "generate")).ExitCode);

        var build = await Commands.RunAsync(folder.Path, "dotnet", ["build", "everything.sln", "-v", "q", "--nologo"]);
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);
        var tests = (await Commands.RunAsync(folder.Path, "dotnet", ["test", "everything.sln", "--no-build", "--nologo", "-v", "q"])).Succeeded();
        Assert.Equal(4, tests.Split('\n').Count(line => line.StartsWith("Passed!", StringComparison.Ordinal) && !line.Contains("Hatmax.Shared", StringComparison.Ordinal)));
    }

    // Lines of generated files; not the runtime library, the tests, or what the compiler's own generators wrote.
    private static (int Covered, int Lines) Coverage(string results)
    {
        var report = XDocument.Load(Directory.GetFiles(results, "coverage.cobertura.xml", SearchOption.AllDirectories).Single());
        var lines = report.Descendants("class")
            .Where(c => c.Attribute("filename")!.Value is var file && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("shared/", StringComparison.Ordinal) && !file.Contains("tests/", StringComparison.Ordinal))
            .SelectMany(c => c.Element("lines")!.Elements("line").Select(l => (File: c.Attribute("filename")!.Value, Number: l.Attribute("number")!.Value, Hit: l.Attribute("hits")!.Value != "0")))
            .GroupBy(l => (l.File, l.Number))
            .Select(g => g.Any(l => l.Hit))
            .ToList();
        return (lines.Count(hit => hit), lines.Count);
    }
}
