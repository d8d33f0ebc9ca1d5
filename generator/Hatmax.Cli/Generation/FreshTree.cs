using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hatmax.Cli.Projects;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>
/// What the last complete run left: when spec, tool, manifest and every file are as it left them, there is nothing to generate, and nothing has to be
/// rendered to know it. Local state under .hatmax, never committed; without it generation only takes longer.
/// </summary>
internal static class FreshTree
{
    private const string Name = "generated.state";

    /// <summary>The summary of the run that left the tree as it is now; null when anything may have changed.</summary>
    public static string? Find(ProjectLocation location, string specText)
    {
        var path = StateOf(location);
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        if (lines.Length < 3 || !string.Equals(lines[0], Key(specText), StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var line in lines.AsSpan(2))
        {
            var at = line.IndexOf('\t', StringComparison.Ordinal);
            if (at < 0 || !line.AsSpan(0, at).SequenceEqual(Stamp(Path.Combine(location.Root, line[(at + 1)..]))))
            {
                return null;
            }
        }

        return lines[1];
    }

    /// <summary>Remembers a run after which nothing was left to do or to say.</summary>
    public static void Remember(ProjectLocation location, string specText, WorkspacePlan plan)
    {
        if (!plan.Diagnostics.IsEmpty || plan.Outcome != WorkspaceOutcome.Ok)
        {
            File.Delete(StateOf(location));
            return;
        }

        var text = new StringBuilder().Append(Key(specText)).Append('\n').Append(WorkspaceReports.Summary(plan.Summary.AfterApply())).Append('\n');
        foreach (var path in plan.Entries.Select(e => e.Path).Append(".hatmax/manifest.json"))
        {
            text.Append(Stamp(Path.Combine(location.Root, path))).Append('\t').Append(path).Append('\n');
        }

        var target = StateOf(location);
        File.WriteAllText(target + ".new", text.ToString());
        File.Move(target + ".new", target, overwrite: true);
    }

    private static string StateOf(ProjectLocation location) => Path.Combine(location.State.Folder, Name);

    // Deterministic builds: the module id of the generator changes exactly when its code or a template does.
    private static string Key(string specText) =>
        typeof(MonorepoGenerator).Module.ModuleVersionId.ToString("N") + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(specText)));

    private static string Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && file.LinkTarget is null
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
            : file.LinkTarget is null ? "absent" : "link";
    }
}
