namespace Hatmax.Spec.Yaml;

/// <summary>Makes texts of the spec fit into a message.</summary>
internal static class Shorten
{
    private const int MaxLength = 60;

    /// <summary>The text on one line, cut after 60 characters.</summary>
    public static string Text(string text)
    {
        var cut = text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength), "…");
        return cut.ReplaceLineEndings(" ");
    }
}
