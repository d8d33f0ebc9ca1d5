using System.Text;
using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>The JSON objects of a text, one after the other.</summary>
/// <param name="Objects">What could be read.</param>
/// <param name="IsCutOff">The text ends inside an object.</param>
/// <param name="IsBroken">Something is not JSON, or not an object.</param>
internal sealed record JsonValues(ImmutableArray<JsonElement> Objects, bool IsCutOff, bool IsBroken)
{
    // Inputs of resources can nest deeply: a job or a chart inside of one.
    private const int MaxDepth = 512;

    /// <summary>Reads a document or a stream. Lines of plain text before the first object are passed over: programs like to greet.</summary>
    public static JsonValues Read(string text)
    {
        var start = FirstObject(text);
        if (start < 0)
        {
            return new JsonValues([], IsCutOff: false, IsBroken: true);
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text[start..]), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
        var objects = ImmutableArray.CreateBuilder<JsonElement>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    return new JsonValues(objects.ToImmutable(), IsCutOff: false, IsBroken: true);
                }

                objects.Add(JsonElement.ParseValue(ref reader));
            }

            return new JsonValues(objects.ToImmutable(), IsCutOff: false, IsBroken: false);
        }
        catch (JsonException exception)
        {
            var atEnd = EndsAt(text[start..], exception);
            return new JsonValues(objects.ToImmutable(), atEnd, !atEnd);
        }
    }

    private static int FirstObject(string text)
    {
        for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : -1)
        {
            var first = at;
            while (first < text.Length && text[first] is ' ' or '\t' or '\r' or '\uFEFF')
            {
                first++;
            }

            if (first < text.Length && text[first] == '{')
            {
                return first;
            }
        }

        return -1;
    }

    private static bool EndsAt(string text, JsonException exception)
    {
        var lines = text.TrimEnd().Split('\n');
        return exception.LineNumber >= lines.Length - 1
            && (exception.LineNumber > lines.Length - 1 || exception.BytePositionInLine >= Encoding.UTF8.GetByteCount(lines[^1].TrimEnd()));
    }
}
