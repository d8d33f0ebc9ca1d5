using System.Globalization;
using System.Text;

namespace Hatmax.Spec.Reporting;

/// <summary>Diagnostics for people.</summary>
public static class DiagnosticText
{
    /// <summary>
    /// Per diagnostic <c>file:line:column: severity id: message</c>, the source line with the place underlined and the fix; at the end
    /// a line with the counts. Lines end in LF. Control characters are replaced, so that a spec cannot steer a terminal.
    /// </summary>
    /// <param name="diagnostics">What to show, in this order.</param>
    /// <param name="sourceText">Text of the spec; null leaves the source lines out.</param>
    /// <param name="color">True to use ANSI colours.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, string? sourceText, bool color) =>
        WriteItems(diagnostics, _ => sourceText, color) + Summary(diagnostics) + "\n";

    /// <summary>The same without the counts, for findings in several files.</summary>
    /// <param name="diagnostics">What to show, in this order.</param>
    /// <param name="sourceText">Text of a file that a finding names; null leaves its source lines out.</param>
    /// <param name="color">True to use ANSI colours.</param>
    public static string WriteItems(ImmutableArray<Diagnostic> diagnostics, Func<string, string?> sourceText, bool color)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        var files = new Dictionary<string, SourceLines?>(StringComparer.Ordinal);
        var palette = color ? AnsiPalette.On : AnsiPalette.Off;
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (!files.TryGetValue(diagnostic.File, out var lines))
            {
                files.Add(diagnostic.File, lines = sourceText(diagnostic.File) is { } source ? new SourceLines(source) : null);
            }

            WriteOne(text, diagnostic, lines, palette);
        }

        return text.ToString();
    }

    /// <summary>The counts: <c>2 errors, 1 warning</c>.</summary>
    public static string Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = DiagnosticCounts.Of(diagnostics);
        return Count(counts.Errors, "error") + ", " + Count(counts.Warnings, "warning");
    }

    private static void WriteOne(StringBuilder text, Diagnostic diagnostic, SourceLines? lines, AnsiPalette palette)
    {
        var span = diagnostic.Span;
        var place = span.IsKnown ? string.Create(CultureInfo.InvariantCulture, $":{span.Line}:{span.Column}") : "";
        var accent = palette.Of(diagnostic.Severity);
        text.Append(palette.Bold).Append(Clean(diagnostic.File)).Append(place).Append(": ").Append(palette.Reset)
            .Append(accent).Append(SeverityNames.Of(diagnostic.Severity)).Append(' ').Append(diagnostic.Id).Append(palette.Reset)
            .Append(": ").Append(Clean(diagnostic.Message)).Append('\n');
        if (span.IsKnown && lines?.Line(span.Line) is { } line)
        {
            WriteExcerpt(text, line, span, palette, accent);
        }

        text.Append("  ").Append(palette.Fix).Append("fix:").Append(palette.Reset).Append(' ')
            .Append(Clean(diagnostic.Fix)).Append("\n\n");
    }

    private static void WriteExcerpt(StringBuilder text, string line, SourceSpan span, AnsiPalette palette, string accent)
    {
        var excerpt = SourceExcerpt.Of(line, span.Column, span.EndLine > span.Line ? line.Length + 1 : span.EndColumn);
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(palette.Dim).Append(number).Append(" | ").Append(palette.Reset).Append(excerpt.Line).Append('\n')
            .Append(palette.Dim).Append("      | ").Append(palette.Reset)
            .Append(accent).Append(excerpt.Marks).Append(palette.Reset).Append('\n');
    }

    private static string Clean(string value) =>
        value.AsSpan().ContainsAnyInRange('\0', '\u001F') || value.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Concat(value.Select(c => char.IsControl(c) ? '\uFFFD' : c))
            : value;

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
