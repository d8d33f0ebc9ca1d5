namespace Hatmax.Breaking.Pairing;

/// <summary>Finds the same thing in two specs: by name, then by the names that it had before.</summary>
internal static class Pairs
{
    /// <summary>A former name counts only while the old spec does not know the present one.</summary>
    /// <param name="old">Things of the old spec.</param>
    /// <param name="now">Things of the new spec.</param>
    /// <param name="key">Name in the form in which two names are the same.</param>
    /// <param name="formerKeys">Names it had before, in the same form, the latest first.</param>
    public static Pairs<T> Of<T>(IEnumerable<T> old, IEnumerable<T> now, Func<T, string> key, Func<T, IEnumerable<string>> formerKeys)
    {
        var open = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in old)
        {
            open.TryAdd(key(item), item);
        }

        var both = ImmutableArray.CreateBuilder<Pair<T>>();
        var unknown = new List<T>();
        foreach (var item in now)
        {
            if (open.Remove(key(item), out var same))
            {
                both.Add(new Pair<T>(same, item, Renamed: false));
            }
            else
            {
                unknown.Add(item);
            }
        }

        var added = ImmutableArray.CreateBuilder<T>();
        foreach (var item in unknown)
        {
            if (formerKeys(item).FirstOrDefault(open.ContainsKey) is { } former && open.Remove(former, out var same))
            {
                both.Add(new Pair<T>(same, item, Renamed: true));
            }
            else
            {
                added.Add(item);
            }
        }

        return new Pairs<T>(both.ToImmutable(), [.. open.Values], added.ToImmutable());
    }
}
