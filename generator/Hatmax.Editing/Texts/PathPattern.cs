namespace Hatmax.Editing;

/// <summary>What paths have in common: names that the author chose and positions in lists become a star.</summary>
internal static class PathPattern
{
    private static readonly HashSet<string> Maps = new(
        [
            "services", "models", "aggregates", "fields", "children", "usecases", "clients", "types", "pages", "fragments", "forms",
            "environments", "input", "context", "validate", "config", "external",
        ],
        StringComparer.Ordinal);

    /// <summary>True when the keys below this one are names that the author chose.</summary>
    public static bool IsNamesMap(string key) => Maps.Contains(key);

    /// <summary>The pattern of an entry below a pattern.</summary>
    public static string Entry(string pattern, string key) => pattern + "." + (Maps.Contains(Last(pattern)) ? "*" : key);

    /// <summary>The pattern of an item below a pattern.</summary>
    public static string Item(string pattern) => pattern + ".-";

    /// <summary>The last part.</summary>
    public static string Last(string pattern) => pattern[(pattern.LastIndexOf('.') + 1)..];
}
