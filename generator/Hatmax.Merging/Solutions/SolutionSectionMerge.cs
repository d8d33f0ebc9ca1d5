namespace Hatmax.Merging;

/// <summary>Merges the rows of the global sections, after the GUIDs of the other two solutions were translated into the user's.</summary>
internal static class SolutionSectionMerge
{
    // Holds the identity of the solution itself: whoever wrote the file first keeps it.
    private const string Identity = "ExtensibilityGlobals";
    private const string Nesting = "NestedProjects";

    public static ImmutableArray<SolutionSection> Merge(SolutionFile? before, SolutionFile ours, SolutionFile theirs, SolutionProjectMerge projects)
    {
        var result = ImmutableArray.CreateBuilder<SolutionSection>();
        foreach (var section in ours.Sections)
        {
            var mine = Rows(ours, section.Name, null, projects.Removed);
            var rows = string.Equals(section.Name, Identity, StringComparison.Ordinal)
                ? section.Rows
                : MergeRows(Rows(before, section.Name, projects.FromBase), section, mine, Rows(theirs, section.Name, projects.FromGenerated), projects.Removed);
            result.Add(section with { Rows = rows });
        }

        foreach (var section in theirs.Sections.Where(s => !Has(ours, s.Name) && !Has(before, s.Name)))
        {
            var rows = Rows(theirs, section.Name, projects.FromGenerated);
            if (rows.Count > 0)
            {
                result.Add(section with { Rows = [.. rows.Values] });
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<string> MergeRows(
        Dictionary<string, string> before, SolutionSection section, Dictionary<string, string> ours, Dictionary<string, string> theirs, HashSet<string> removed)
    {
        var rows = ImmutableArray.CreateBuilder<string>();
        foreach (var row in section.Rows)
        {
            var key = Key(row);
            if (Guid(key) is { } guid && removed.Contains(guid.ToUpperInvariant()))
            {
                continue;
            }

            var old = before.GetValueOrDefault(key);
            var untouched = old is not null && string.Equals(Value(row), Value(old), StringComparison.OrdinalIgnoreCase);
            if (!untouched)
            {
                rows.Add(row);
            }
            else if (theirs.TryGetValue(key, out var generated))
            {
                rows.Add(string.Equals(Value(generated), Value(old!), StringComparison.OrdinalIgnoreCase) ? row : generated);
            }
        }

        rows.AddRange(theirs.Where(t => !ours.ContainsKey(t.Key) && !before.ContainsKey(t.Key)).Select(t => t.Value));
        return rows.ToImmutable();
    }

    /// <summary>Rows by key. With a translation, rows of projects that are not in the merged solution are left out.</summary>
    private static Dictionary<string, string> Rows(SolutionFile? file, string section, Dictionary<string, string>? guids, HashSet<string>? removed = null)
    {
        var rows = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in file?.Sections.Where(s => string.Equals(s.Name, section, StringComparison.Ordinal)).SelectMany(s => s.Rows) ?? [])
        {
            var translated = guids is null ? row : Translate(row, guids, string.Equals(section, Nesting, StringComparison.Ordinal));
            if (translated is not null && !(Guid(Key(row)) is { } guid && removed?.Contains(guid.ToUpperInvariant()) == true))
            {
                rows.TryAdd(Key(translated), translated);
            }
        }

        return rows;
    }

    private static string? Translate(string row, Dictionary<string, string> guids, bool nested)
    {
        if (Guid(Key(row)) is not { } guid)
        {
            return row;
        }

        if (!guids.TryGetValue(guid.ToUpperInvariant(), out var ours))
        {
            return null;
        }

        var result = row.Replace(guid, ours, StringComparison.Ordinal);
        if (!nested)
        {
            return result;
        }

        return Guid(Value(row)) is { } parent && guids.TryGetValue(parent.ToUpperInvariant(), out var folder)
            ? result.Replace(parent, folder, StringComparison.Ordinal)
            : null;
    }

    private static bool Has(SolutionFile? file, string section) => file?.Sections.Any(s => string.Equals(s.Name, section, StringComparison.Ordinal)) == true;

    private static string Key(string row) => row.Split('=', 2)[0].Trim();

    private static string Value(string row) => row.Split('=', 2) is [_, var value] ? value.Trim() : "";

    private static string? Guid(string text) =>
        text.StartsWith('{') && text.IndexOf('}', StringComparison.Ordinal) is var end and > 0 ? text[..(end + 1)] : null;
}
