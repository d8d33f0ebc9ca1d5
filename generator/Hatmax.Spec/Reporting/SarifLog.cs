using System.Text.Json;

namespace Hatmax.Spec.Reporting;

/// <summary>Diagnostics as a SARIF 2.1.0 log, with which CI annotates a pull request.</summary>
public static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>One run with the rules that occur (sorted by id) and one result per diagnostic.</summary>
    /// <param name="diagnostics">The findings; their files should be relative to the root of the repository.</param>
    /// <param name="toolVersion">Semantic version of the tool.</param>
    /// <param name="reference">Absolute address of docs/diagnostics.md, to which rules link; null writes no link.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, string toolVersion, Uri? reference = null) =>
        Write(diagnostics, DiagnosticCatalogue.Find, toolVersion, reference);

    /// <inheritdoc cref="Write(ImmutableArray{Diagnostic}, string, Uri?)"/>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="kind">The kind of an id, or null; for findings that reading a spec does not give.</param>
    /// <param name="toolVersion">Semantic version of the tool.</param>
    /// <param name="reference">Absolute address of the page that explains the ids.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Func<string, DiagnosticDescriptor?> kind, string toolVersion, Uri? reference = null) =>
        JsonText.Write(json =>
        {
            var ids = diagnostics.Select(d => d.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, ids, kind, toolVersion, reference);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, diagnostics, ids);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, List<string> ids, Func<string, DiagnosticDescriptor?> kind, string toolVersion, Uri? reference)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "HatMax");
        json.WriteString("semanticVersion", toolVersion);
        json.WriteStartArray("rules");
        foreach (var id in ids)
        {
            WriteRule(json, id, kind(id), reference);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, DiagnosticDescriptor? kind, Uri? reference)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (kind is { } descriptor)
        {
            WriteText(json, "shortDescription", descriptor.Title);
            WriteText(json, "fullDescription", descriptor.Cause);
            WriteText(json, "help", descriptor.Fix);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SeverityNames.Sarif(descriptor.Severity));
            json.WriteEndObject();
        }

        if (reference is not null)
        {
            json.WriteString("helpUri", reference.AbsoluteUri + "#" + id.ToLowerInvariant());
        }

        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, List<string> ids)
    {
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Id);
            json.WriteNumber("ruleIndex", ids.BinarySearch(diagnostic.Id, StringComparer.Ordinal));
            json.WriteString("level", SeverityNames.Sarif(diagnostic.Severity));
            WriteText(json, "message", diagnostic.Message + " Fix: " + diagnostic.Fix);
            WriteLocation(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(diagnostic.File));
        json.WriteEndObject();
        if (diagnostic.Span is { IsKnown: true } span)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endLine", Math.Max(span.Line, span.EndLine));
            json.WriteNumber("endColumn", span.EndLine > span.Line ? span.EndColumn : Math.Max(span.Column, span.EndColumn));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A relative reference for a relative path; a file URI for a rooted one.</summary>
    private static string ToUri(string file)
    {
        var path = file.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var isDrive = path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':';
        return isDrive ? string.Concat("file:///", path.AsSpan(0, 2), escaped.AsSpan(4))
            : path.StartsWith('/') ? "file://" + escaped
            : escaped;
    }
}
