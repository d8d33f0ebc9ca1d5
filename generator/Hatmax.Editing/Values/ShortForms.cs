namespace Hatmax.Editing;

/// <summary>Single values that stand for a map with one key, and become that map when they get another key.</summary>
internal static class ShortForms
{
    /// <summary>The key that the single value at such a place stands for, or null.</summary>
    public static string? KeyOf(IReadOnlyList<string> path) => path is [.., var parent, _]
        ? parent switch
        {
            "fields" or "input" or "context" => "type",
            "clients" => "base_url",
            _ => null,
        }
        : null;
}
