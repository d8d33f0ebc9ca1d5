using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Workspace;

/// <summary>
/// What the last complete run left: when spec, tool, manifest and every file are as it left them, there is nothing to generate, and nothing has to be
/// rendered to know it. Local state under .hatmax, never committed; without it generation only takes longer.
/// </summary>
public static class FreshTree
{
    private const string Name = "generated.state";

    // A file that a loss of power cut short vouches for fewer files than there are.
    private const string End = "end";

    /// <summary>The summary of the run that left the tree as it is now; null when anything may have changed.</summary>
    /// <param name="root">Absolute path of the root.</param>
    /// <param name="specText">Text of the spec.</param>
    public static PlanSummary? Find(string root, string specText)
    {
        ArgumentNullException.ThrowIfNull(specText);
        var path = StateOf(root);
        if (!File.Exists(path) || new StateFolder(root).HasUnfinishedRun)
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        if (lines.Length < 4 || !string.Equals(lines[0], Key(specText), StringComparison.Ordinal) || !string.Equals(lines[^1], End, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var line in lines.AsSpan(2..^1))
        {
            var at = line.IndexOf('\t', StringComparison.Ordinal);
            if (at < 0 || !line.AsSpan(0, at).SequenceEqual(Stamp(Path.Combine(root, line[(at + 1)..]))))
            {
                return null;
            }
        }

        return PlanSummary.TryParse(lines[1]);
    }

    /// <summary>Remembers a run after which nothing was left to do or to say; forgets the last one when there was something.</summary>
    /// <param name="root">Absolute path of the root.</param>
    /// <param name="specText">Text of the spec.</param>
    /// <param name="plan">A plan that was applied, or had nothing to apply.</param>
    public static void Remember(string root, string specText, WorkspacePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        // After a rename the next plan counts other things than this one.
        if (!plan.Diagnostics.IsEmpty || plan.Summary[PlanAction.Carry] > 0)
        {
            if (File.Exists(StateOf(root)))
            {
                File.Delete(StateOf(root));
            }

            return;
        }

        var text = new StringBuilder().Append(Key(specText)).Append('\n').Append(plan.Summary.AfterApply().ToLine()).Append('\n');
        string[] paths = [.. plan.Entries.Select(e => e.Path), ".hatmax/manifest.json"];
        foreach (var line in paths.AsParallel().AsOrdered().Select(path => $"{Stamp(Path.Combine(root, path))}\t{path}\n"))
        {
            text.Append(line);
        }

        text.Append(End).Append('\n');
        var target = StateOf(root);
        File.WriteAllText(target + ".new", text.ToString());
        File.Move(target + ".new", target, overwrite: true);
    }

    /// <summary>What tells one state of a file from another without reading it.</summary>
    internal static string Stamp(FileInfo file) => file.Exists && file.LinkTarget is null
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
        : file.LinkTarget is null ? "absent" : "link";

    private static string StateOf(string root) => Path.Combine(root, ".hatmax", Name);

    // Deterministic builds: the module id of the generator changes exactly when its code or a template does.
    private static string Key(string specText) =>
        typeof(MonorepoGenerator).Module.ModuleVersionId.ToString("N") + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(specText)));

    private static string Stamp(string path) => Stamp(new FileInfo(path));
}
