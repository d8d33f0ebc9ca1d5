using System.Xml;

namespace Hatmax.Spec.Validation.Fields;

/// <summary>ISO 8601 durations of days, hours, minutes and seconds. Years and months have no fixed length and are refused.</summary>
internal static class IsoDuration
{
    public static bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var days = time < 0 ? text : text[..time];
        if (days.AsSpan().IndexOfAny('Y', 'M') >= 0)
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return false;
        }
    }
}
