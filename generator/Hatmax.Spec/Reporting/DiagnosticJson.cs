using System.Text.Json;

namespace Hatmax.Spec.Reporting;

/// <summary>Diagnostics for programs.</summary>
public static class DiagnosticJson
{
    /// <summary>
    /// <c>{"diagnostics":[{id, severity, file, line, column, endLine, endColumn, message, fix}], "errors": n, "warnings": n}</c>,
    /// indented, ending in LF. Lines and columns start at 1 and are 0 for a finding about the whole file; the end is exclusive.
    /// </summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        WriteMembers(json, diagnostics);
        json.WriteEndObject();
    });

    /// <summary>Writes the members <c>diagnostics</c>, <c>errors</c> and <c>warnings</c> into an object that the caller has opened.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            WriteOne(json, diagnostic);
        }

        json.WriteEndArray();
        var counts = DiagnosticCounts.Of(diagnostics);
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
    }

    private static void WriteOne(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity));
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteNumber("endLine", diagnostic.Span.EndLine);
        json.WriteNumber("endColumn", diagnostic.Span.EndColumn);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fix", diagnostic.Fix);
        json.WriteEndObject();
    }
}
