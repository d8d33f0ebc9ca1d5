using System.Xml;

namespace Hatmax.Rendering.Services;

/// <summary>Durations as the spec writes values of fields: ISO 8601 (<c>PT1H30M</c>).</summary>
internal static class DurationText
{
    /// <summary>False when the text is no ISO 8601 duration, or one that does not fit.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }
}
