namespace Hatmax.Cli.Scaffolding;

/// <summary>Names of systems as the language takes them.</summary>
internal static class SystemName
{
    /// <summary>Lower case; blanks and dots become dashes, everything but letters, digits, dashes and underscores is dropped.</summary>
    public static string Clean(string text)
    {
        var kept = string.Concat(text.ToLowerInvariant()
            .Select(c => c is ' ' or '.' ? '-' : c)
            .Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')).Trim('-', '_');
        return kept.Length == 0 || !char.IsAsciiLetter(kept[0]) ? "monorepo" : kept;
    }
}
