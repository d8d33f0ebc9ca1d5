using System.Globalization;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SourceSpan = Hatmax.Spec.SourceSpan;

namespace Hatmax.Rendering.Templating;

/// <summary>Turns what the template engine says into diagnostics.</summary>
internal static partial class TemplateErrors
{
    /// <summary>The syntax errors of a template.</summary>
    public static IEnumerable<Diagnostic> OfParse(Template template) => template.Messages
        .Where(m => m.Type == ParserMessageType.Error)
        .Select(m => TemplateDiagnostics.Syntax.At(template.SourceFilePath!, Place(m.Span), Sentence(m.Message)));

    /// <summary>A template that is too long.</summary>
    public static Diagnostic OfLength(string text, string path) => TemplateDiagnostics.TooMuch.At(
        path, SourceSpan.None, $"The template has {text.Length} characters; at most {TemplateSandbox.MaxText} are read.");

    /// <summary>The assignments of a template to what it is given.</summary>
    public static IEnumerable<Diagnostic> OfAssignments(string text, string path) => AssignmentRule.Find(text).Select(at =>
        TemplateDiagnostics.Assigns.At(path, TextPlaces.At(text, at), "The template changes a member or an item of what it is given."));

    /// <summary>True for what a template, and not this program, is to blame for.</summary>
    public static bool IsOfTemplate(Exception exception) =>
        exception is ScriptRuntimeException or NotSupportedException or ArgumentException or InvalidOperationException or FormatException
            or ArithmeticException or InvalidCastException or RegexMatchTimeoutException or OutOfMemoryException;

    /// <summary>Why a template stopped.</summary>
    /// <param name="exception">What it raised.</param>
    /// <param name="file">The template.</param>
    /// <param name="path">The file that it was making.</param>
    public static Diagnostic OfRender(Exception exception, string file, string path)
    {
        var during = $" It was making {path}.";
        if (exception is ScriptRuntimeException script)
        {
            return TemplateDiagnostics.Fails.At(script.Span.FileName ?? file, Place(script.Span), Sentence(script.OriginalMessage) + during);
        }

        // The engine's other exceptions carry their place in the text, if at all.
        var match = PlacePattern().Match(exception.Message);
        return match.Success
            ? TemplateDiagnostics.Fails.At(match.Groups["file"].Value, Place(Number(match, "line"), Number(match, "column")), Sentence(match.Groups["text"].Value) + during)
            : TemplateDiagnostics.Fails.At(file, SourceSpan.None, Sentence(exception.Message) + during);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Both ends of the engine's spans count from zero and belong to the span.
    private static SourceSpan Place(Scriban.Parsing.SourceSpan span) => span.Start.Line < 0
        ? SourceSpan.None
        : new SourceSpan(span.Start.Line + 1, span.Start.Column + 1, Math.Max(span.End.Line, span.Start.Line) + 1, Math.Max(span.End.Column, span.Start.Column) + 2);

    private static SourceSpan Place(int line, int column) => new(line, column, line, column + 1);

    private static string Sentence(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }

    [GeneratedRegex(@"^(?<file>.+?)\((?<line>\d{1,9}),(?<column>\d{1,9})\) : error : (?<text>.+)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PlacePattern();
}
