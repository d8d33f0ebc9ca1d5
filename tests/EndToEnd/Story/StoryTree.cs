using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests.Story;

/// <summary>The tree of the story.</summary>
internal sealed class StoryTree(string root)
{
    /// <summary>Makes every edit: files first, then changes in files, a deletion, and a project of the team's own in the solution.</summary>
    /// <returns>How many edits were made.</returns>
    public async Task<int> EditAsync()
    {
        var files = Path.Combine(AppContext.BaseDirectory, "Story", "Files");
        var written = Directory.GetFiles(files, "*", SearchOption.AllDirectories);
        foreach (var file in written)
        {
            var target = Path.Combine(root, Path.GetRelativePath(files, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        foreach (var edit in StoryEdits.InFiles)
        {
            edit.Make(root);
        }

        File.Delete(Path.Combine(root, StoryEdits.Deleted));
        (await Commands.RunAsync(root, "dotnet", ["sln", "hatmax.sln", "add", "tools/Report/Report.csproj"])).Succeeded();
        return written.Length + StoryEdits.InFiles.Count + 2;
    }

    /// <summary>Fails unless every line that was written by hand is there, and what was deleted is not.</summary>
    public void HasEveryEdit()
    {
        var lines = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Any(part => part is ".hatmax" or "bin" or "obj" or ".git"))
            .ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);
        var missing = StoryEdits.InFiles.SelectMany(edit => edit.Traces).Concat(StoryEdits.TracesOfFiles)
            .Where(trace => !lines.Values.Any(text => text.Contains(trace, StringComparison.Ordinal)))
            .ToList();
        Assert.True(missing.Count == 0, "Lost: " + string.Join('\n', missing));
        Assert.False(File.Exists(Path.Combine(root, StoryEdits.Deleted)));
        Assert.DoesNotContain(lines.Keys, path => path.EndsWith(".hatmax-new", StringComparison.Ordinal));
    }

    /// <summary>Builds the solution without a warning and runs the tests of the services.</summary>
    public async Task WorksAsync(params string[] services)
    {
        var build = await Commands.RunAsync(root, "dotnet", ["build", "hatmax.sln", "-v", "q", "--nologo"]);
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);
        foreach (var service in services)
        {
            (await Commands.RunAsync(root, "dotnet", ["test", $"services/{service}/tests", "--no-build", "--nologo", "-v", "q"])).Succeeded();
        }
    }
}
