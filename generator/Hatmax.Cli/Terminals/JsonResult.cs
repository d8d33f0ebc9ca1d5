using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hatmax.Cli.Terminals;

/// <summary>Results for programs: one indented JSON object on standard output.</summary>
internal static class JsonResult
{
    /// <summary>Writes one object whose members <paramref name="members"/> writes.</summary>
    public static void Json(this ITerminal terminal, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        terminal.Out.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary><c>{"error": {code, message, fix, details}}</c>.</summary>
    public static void JsonFailure(this ITerminal terminal, Failure failure) => terminal.Json(json =>
    {
        json.WriteStartObject("error");
        json.WriteNumber("code", failure.ExitCode);
        json.WriteString("message", failure.Message);
        json.WriteString("fix", failure.Fix);
        json.WriteStrings("details", failure.Details);
        json.WriteEndObject();
    });

    /// <summary>A member that is an array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
