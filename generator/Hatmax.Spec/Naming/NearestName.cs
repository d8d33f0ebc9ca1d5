namespace Hatmax.Spec;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class NearestName
{
    // More than this many names or letters are not worth the time: a person who mistypes does so in a short list.
    private const int MaxCandidates = 2_000;
    private const int MaxLength = 64;

    /// <summary>The known name with the fewest typing errors, or null when none is near; case counts as half an error.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        var limit = 2 * Math.Max(1, Math.Min(3, name.Length / 3)) + 1;
        string? best = null;
        foreach (var candidate in known.Take(MaxCandidates))
        {
            if (candidate.Length <= MaxLength && 2 * Math.Abs(candidate.Length - name.Length) < limit
                && HalfErrors(name, candidate) is var errors && errors < limit)
            {
                limit = errors;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>Edit distance of insertions, deletions and substitutions, counted in halves.</summary>
    private static int HalfErrors(string a, string b)
    {
        Span<int> row = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = 2 * j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = 2 * i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 1 : 2;
                var next = Math.Min(diagonal + change, Math.Min(row[j], row[j - 1]) + 2);
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[b.Length];
    }
}
