namespace Hatmax.Rendering.Templating;

/// <summary>Lines and columns of a text.</summary>
internal static class TextPlaces
{
    /// <summary>The place of one character.</summary>
    public static SourceSpan At(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        var column = offset - before.LastIndexOf('\n');
        return new SourceSpan(line, column, line, column + 1);
    }
}
