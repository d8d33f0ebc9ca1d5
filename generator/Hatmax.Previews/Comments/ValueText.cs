using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hatmax.Previews;

/// <summary>Values as one line of text.</summary>
internal static class ValueText
{
    private const int MaxLength = 300;
    private const int ShortLength = 60;

    /// <summary>JSON in one line; cut after 300 characters. The line never holds a control character.</summary>
    public static string Of(PropertyValue? value) => Cut(Write(value), MaxLength);

    /// <summary>As <see cref="Of"/>, cut after 60 characters, without quotes around a text.</summary>
    public static string Short(PropertyValue? value) => value is null ? "none" : Cut(value.Kind is ValueKind.Text ? value.Text : Write(value), ShortLength);

    /// <summary>The text, cut without splitting a character.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end] + "…";
    }

    private static string Write(PropertyValue? value) => value?.Kind switch
    {
        null => "",
        ValueKind.Null => "null",
        ValueKind.Secret => "[secret]",
        ValueKind.Unknown => "known after apply",
        ValueKind.Literal => value.Text,
        ValueKind.Text => Quote(value.Text),
        ValueKind.List => List(value.Items.Select(Write), '[', ']'),
        _ => List(value.Members.Select(pair => $"{Quote(pair.Key)}: {Write(pair.Value)}"), '{', '}'),
    };

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string List(IEnumerable<string> items, char open, char close)
    {
        // Cut while building: a value can be megabytes.
        var text = new StringBuilder().Append(open);
        foreach (var item in items)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(item);
            if (text.Length > 4 * MaxLength)
            {
                break;
            }
        }

        return text.Append(close).ToString();
    }
}
