using System.Globalization;

namespace Hatmax.Rendering.Packs;

/// <summary>Values of parameters.</summary>
internal static class PackValues
{
    /// <summary>The value of a text; null when it is not of the type.</summary>
    public static object? Read(PackValueType type, string text) => type switch
    {
        PackValueType.Text => text,
        PackValueType.Truth => text switch { "true" => true, "false" => false, _ => null },
        _ => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    /// <summary>The value where nobody gives one.</summary>
    public static object Fallback(PackParameter parameter) => (parameter.Default is { } text ? Read(parameter.Type, text.Value) : null) ?? parameter.Type switch
    {
        PackValueType.Text => "",
        PackValueType.Truth => false,
        _ => 0L,
    };

    /// <summary>The type in words, with an article.</summary>
    public static string Noun(PackValueType type) => type switch
    {
        PackValueType.Text => "a text",
        PackValueType.Truth => "true or false",
        _ => "a whole number",
    };
}
