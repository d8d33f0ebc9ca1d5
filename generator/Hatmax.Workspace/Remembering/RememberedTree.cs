using System.Globalization;
using System.Text;

namespace Hatmax.Workspace;

/// <summary>
/// What the last complete run left, as it is kept under .hatmax: local state, never committed, without which generation only takes longer.
/// </summary>
/// <param name="Key">Key of the inputs.</param>
/// <param name="ManifestHash">Hash of the manifest.</param>
/// <param name="ManifestStamp">Stamp of the manifest.</param>
/// <param name="Parts">The files: those of each service, then the others under an empty name.</param>
internal sealed record RememberedTree(string Key, string ManifestHash, string ManifestStamp, ImmutableArray<RememberedPart> Parts)
{
    private const string Name = "generated.state";

    // A file that a loss of power cut short vouches for fewer files than there are.
    private const string End = "end";

    private static readonly PlanAction LastAction = Enum.GetValues<PlanAction>().Max();

    /// <summary>What is known of a root; null when there is nothing, or a run did not end.</summary>
    /// <param name="root">Absolute path of the root.</param>
    /// <param name="key">What is known for these inputs only; null for what is known at all.</param>
    public static RememberedTree? Read(string root, string? key = null)
    {
        var path = PathOf(root);
        return File.Exists(path) && !new StateFolder(root).HasUnfinishedRun
            && (key is null || string.Equals(File.ReadLines(path).FirstOrDefault(), key, StringComparison.Ordinal))
            && Parse(File.ReadAllLines(path)) is { } tree
            && string.Equals(tree.ManifestStamp, FileStamp.Of(new StateFolder(root).Manifest), StringComparison.Ordinal)
            ? tree
            : null;
    }

    /// <summary>Keeps it.</summary>
    public void Write(string root)
    {
        var text = new StringBuilder().Append(Key).Append('\n').Append(ManifestHash).Append('\t').Append(ManifestStamp).Append('\n');
        foreach (var part in Parts)
        {
            text.Append("part\t").Append(part.Service).Append('\t').Append(part.Key).Append('\n');
            foreach (var (stamp, action, path, reason) in part.Files)
            {
                text.Append(stamp).Append('\t').Append((int)action).Append('\t').Append(path).Append('\t').Append(reason).Append('\n');
            }
        }

        text.Append(End).Append('\n');
        var target = PathOf(root);
        File.WriteAllText(target + ".new", text.ToString());
        File.Move(target + ".new", target, overwrite: true);
    }

    /// <summary>Forgets what is known of a root.</summary>
    public static void Forget(string root)
    {
        if (File.Exists(PathOf(root)))
        {
            File.Delete(PathOf(root));
        }
    }

    private static string PathOf(string root) => Path.Combine(root, StateFolder.Name, Name);

    private static RememberedTree? Parse(string[] lines)
    {
        if (lines.Length < 3 || !string.Equals(lines[^1], End, StringComparison.Ordinal) || lines[1].Split('\t') is not [var manifest, var stamp])
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<RememberedPart>();
        for (var at = 2; at < lines.Length - 1;)
        {
            if (lines[at++].Split('\t') is not ["part", var service, var key])
            {
                return null;
            }

            var files = ImmutableArray.CreateBuilder<RememberedFile>();
            for (; at < lines.Length - 1 && !lines[at].StartsWith("part\t", StringComparison.Ordinal); at++)
            {
                if (ParseFile(lines[at]) is not { } file)
                {
                    return null;
                }

                files.Add(file);
            }

            parts.Add(new RememberedPart(service, key, files.DrainToImmutable()));
        }

        return new RememberedTree(lines[0], manifest, stamp, parts.DrainToImmutable());
    }

    private static RememberedFile? ParseFile(string line)
    {
        Span<Range> parts = stackalloc Range[5];
        if (line.AsSpan().Split(parts, '\t') != 4
            || !int.TryParse(line.AsSpan(parts[1]), NumberStyles.None, CultureInfo.InvariantCulture, out var action) || action > (int)LastAction)
        {
            return null;
        }

        var reason = line[parts[3]];
        return new RememberedFile(line[parts[0]], (PlanAction)action, line[parts[2]], reason.Length == 0 ? null : reason);
    }
}
