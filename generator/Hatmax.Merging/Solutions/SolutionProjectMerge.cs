using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Merging;

/// <summary>The merged projects, and how the GUIDs of the other two solutions translate into those of the user's.</summary>
/// <param name="Projects">User's projects first, then those that were added.</param>
/// <param name="FromGenerated">Generated GUID to the user's, upper case keys; what is missing is not in the merged solution.</param>
/// <param name="FromBase">The same for the base.</param>
/// <param name="Removed">GUIDs of the user's solution that left it, upper case.</param>
internal sealed record SolutionProjectMerge(
    ImmutableArray<SolutionProject> Projects,
    Dictionary<string, string> FromGenerated,
    Dictionary<string, string> FromBase,
    HashSet<string> Removed)
{
    public static SolutionProjectMerge Merge(SolutionFile? before, SolutionFile ours, SolutionFile theirs)
    {
        var ourKeys = ours.Keys();
        var theirKeys = theirs.Keys();
        var baseKeys = before?.Keys() ?? [];
        var guids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var project in ours.Projects)
        {
            guids.TryAdd(ourKeys[Upper(project.Guid)], project.Guid);
        }

        var added = Added(theirs, theirKeys, new HashSet<string>(baseKeys.Values, StringComparer.Ordinal), guids, [.. ourKeys.Keys]);
        var removed = Removable(before, ours, new HashSet<string>(theirKeys.Values, StringComparer.Ordinal));
        foreach (var key in ourKeys.Where(pair => removed.Contains(pair.Key)).Select(pair => pair.Value))
        {
            guids.Remove(key);
        }

        return new SolutionProjectMerge(
            [.. Remaining(ours.Projects, removed), .. added],
            Translate(theirKeys, guids),
            Translate(baseKeys, guids),
            removed);
    }

    private static List<SolutionProject> Added(
        SolutionFile theirs, Dictionary<string, string> theirKeys, HashSet<string> inBase, Dictionary<string, string> guids, HashSet<string> taken)
    {
        var added = new List<SolutionProject>();
        foreach (var project in theirs.Projects)
        {
            var key = theirKeys[Upper(project.Guid)];

            // In the base but not in the user's solution: the user took it out.
            if (guids.ContainsKey(key) || inBase.Contains(key))
            {
                continue;
            }

            var unique = taken.Add(Upper(project.Guid)) ? project : project.WithGuid(Derive(key, taken));
            guids.Add(key, unique.Guid);
            added.Add(unique with { Leading = [] });
        }

        return added;
    }

    // Comments above a project that goes are the user's: they pass to the next one.
    private static List<SolutionProject> Remaining(ImmutableArray<SolutionProject> projects, HashSet<string> removed)
    {
        var remaining = new List<SolutionProject>();
        var comments = ImmutableArray<string>.Empty;
        foreach (var project in projects)
        {
            comments = comments.AddRange(project.Leading);
            if (!removed.Contains(Upper(project.Guid)))
            {
                remaining.Add(project with { Leading = comments });
                comments = [];
            }
        }

        if (comments.Length > 0 && remaining.Count > 0)
        {
            remaining[^1] = remaining[^1] with { Lines = remaining[^1].Lines.AddRange(comments) };
        }

        return remaining;
    }

    private static HashSet<string> Removable(SolutionFile? before, SolutionFile ours, HashSet<string> theirKeys)
    {
        var removed = new HashSet<string>(StringComparer.Ordinal);
        if (before is null)
        {
            return removed;
        }

        var ourKeys = ours.Keys();
        var parents = ours.Parents();
        var baseKeys = before.Keys();
        var gone = before.Projects
            .Select(p => (Key: baseKeys[Upper(p.Guid)], Project: p))
            .Where(p => !theirKeys.Contains(p.Key))
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Project, StringComparer.Ordinal);
        foreach (var project in ours.Projects.Where(p => !p.IsFolder))
        {
            if (gone.TryGetValue(ourKeys[Upper(project.Guid)], out var old) && project.WithGuid(old.Guid).Lines.SequenceEqual(old.Lines, StringComparer.Ordinal))
            {
                removed.Add(Upper(project.Guid));
            }
        }

        // A folder goes when nothing is left in it; removing one may empty the next.
        for (var count = -1; count != removed.Count;)
        {
            count = removed.Count;
            var used = parents.Where(p => !removed.Contains(p.Key)).Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
            removed.UnionWith(ours.Projects
                .Where(p => p.IsFolder && p.Lines.Length == 2 && gone.ContainsKey(ourKeys[Upper(p.Guid)]) && !used.Contains(Upper(p.Guid)))
                .Select(p => Upper(p.Guid)));
        }

        return removed;
    }

    private static Dictionary<string, string> Translate(Dictionary<string, string> keys, Dictionary<string, string> guids)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (guid, key) in keys)
        {
            if (guids.TryGetValue(key, out var ours))
            {
                map[guid] = ours;
            }
        }

        return map;
    }

    private static string Derive(string key, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}#{attempt}"));
            var guid = new Guid(hash.AsSpan(0, 16)).ToString("B").ToUpperInvariant();
            if (taken.Add(guid))
            {
                return guid;
            }
        }
    }

    private static string Upper(string text) => text.ToUpperInvariant();
}
