using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>kill -9 of generate at random moments: the next run finishes the job, and nothing else is left.</summary>
[Collection(InstalledToolCollection.Name)]
public sealed class KilledGenerateTests(InstalledToolFixture tool)
{
    private const int Kills = 25;

    [RequiresToolsFact]
    public async Task The_next_run_repairs_whatever_a_kill_left()
    {
        using var clean = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var spec = Path.Combine(AppContext.BaseDirectory, "Specs", "everything.yml");
        foreach (var target in (TemporaryFolder[])[clean, folder])
        {
            File.Copy(spec, target["hatmax.yml"]);
        }

        var began = TimeProvider.System.GetTimestamp();
        (await tool.RunAsync(clean.Path, "generate")).Succeeded();
        var whole = TimeProvider.System.GetElapsedTime(began);
        var expected = Tree(clean.Path);
        var random = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 5 == 0)
            {
                Clear(folder);
            }

            using var process = Commands.Start(folder.Path, tool.Path, ["generate"]);
            await Task.Delay(whole * random.NextDouble());
            process.Kill();
            await process.WaitForExitAsync();
        }

        (await tool.RunAsync(folder.Path, "generate")).Succeeded();
        Assert.Equal(expected, Tree(folder.Path));
        (await tool.RunAsync(folder.Path, "generate", "--check")).Succeeded();
    }

    private static void Clear(TemporaryFolder folder)
    {
        foreach (var directory in Directory.GetDirectories(folder.Path))
        {
            Directory.Delete(directory, recursive: true);
        }

        foreach (var file in Directory.GetFiles(folder.Path).Where(f => Path.GetFileName(f) != "hatmax.yml"))
        {
            File.Delete(file);
        }
    }

    private static SortedDictionary<string, string> Tree(string root) =>
        new(Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f))
            .Where(f => f is not ".hatmax/lock" and not ".hatmax/lock.pid" && !f.StartsWith(".hatmax/generated.state", StringComparison.Ordinal))
            .ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(root, f))))), StringComparer.Ordinal);
}
