using System.Diagnostics;
using System.Globalization;

namespace Hatmax.Soak.Merging;

/// <summary>Asks <c>git merge-file</c> for many merges with one shell.</summary>
internal static class GitMergeFile
{
    private const string Script =
        "for d in */; do git merge-file -p \"$d/o\" \"$d/b\" \"$d/n\" >\"$d/r\" 2>/dev/null; echo $? >\"$d/code\"; done";

    /// <summary>For each case what git writes, and how many conflicts it has.</summary>
    public static IReadOnlyList<(string Text, int Conflicts)> Merge(IReadOnlyList<MergeCase> cases)
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-merge-");
        try
        {
            for (var i = 0; i < cases.Count; i++)
            {
                var at = folder.CreateSubdirectory(i.ToString("D6", CultureInfo.InvariantCulture)).FullName;
                File.WriteAllText(Path.Combine(at, "b"), cases[i].Base);
                File.WriteAllText(Path.Combine(at, "o"), cases[i].Yours);
                File.WriteAllText(Path.Combine(at, "n"), cases[i].Generated);
            }

            using (var shell = Process.Start(new ProcessStartInfo("sh", ["-c", Script]) { WorkingDirectory = folder.FullName })!)
            {
                shell.WaitForExit();
            }

            return [.. folder.EnumerateDirectories().OrderBy(d => d.Name, StringComparer.Ordinal).Select(Read)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Text, int Conflicts) Read(DirectoryInfo at) =>
        (File.ReadAllText(Path.Combine(at.FullName, "r")), int.Parse(File.ReadAllText(Path.Combine(at.FullName, "code")), CultureInfo.InvariantCulture));
}
