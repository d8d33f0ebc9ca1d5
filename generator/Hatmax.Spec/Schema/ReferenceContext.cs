namespace Hatmax.Spec;

/// <summary>Specs with an open place, marked by <c>@</c>.</summary>
internal static class ReferenceContext
{
    /// <summary>Puts lines at the open place, indented like it; after a dash, the first line stays beside it.</summary>
    public static string Insert(string context, IReadOnlyList<string> lines)
    {
        var at = context.IndexOf('@', StringComparison.Ordinal);
        var column = at - (context.LastIndexOf('\n', at) + 1);
        var separator = "\n" + new string(' ', column);
        return context[..at] + string.Join(separator, lines) + context[(at + 1)..].TrimEnd('\n') + "\n";
    }

    /// <summary>The context of what stands below a key of this one.</summary>
    public static string Below(string context, IEnumerable<string> siblings, string key, string inner) => Insert(context, [.. siblings, $"{key}:", inner]);
}
