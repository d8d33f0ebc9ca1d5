using System.Globalization;

namespace Hatmax.Deployment.Yaml;

/// <summary>A text, a whole number or a truth value.</summary>
public sealed class YamlScalar : YamlNode
{
    /// <summary>A text: every reader gets it back as a text, whatever it looks like.</summary>
    public YamlScalar(string text)
    {
        Text = text;
        IsText = true;
    }

    /// <summary>A whole number.</summary>
    public YamlScalar(long number) => Text = number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public YamlScalar(bool value) => Text = value ? "true" : "false";

    /// <summary>The text, or the plain form of the number or truth value.</summary>
    public string Text { get; }

    /// <summary>Whether it is a text.</summary>
    public bool IsText { get; }
}
