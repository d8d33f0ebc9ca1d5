namespace Hatmax.Spec.Yaml;

/// <summary>A single value.</summary>
internal sealed class YamlScalar(string text, bool isPlain, SourceSpan span) : YamlNode(span, 1)
{
    public string Text => Located.Value;

    /// <summary>Type of the value by the YAML 1.2 core schema, decimal numbers only; quoted values are strings.</summary>
    public ScalarKind Kind { get; } = isPlain ? ScalarKinds.Of(text) : ScalarKind.String;

    public override string Noun => Kind switch
    {
        ScalarKind.Null => "no value",
        ScalarKind.Bool => $"'{Text}' (true or false)",
        ScalarKind.Int or ScalarKind.Float => $"the number {Shown}",
        _ => $"the text '{Shown}'",
    };

    public Located<string> Located { get; } = new(text, span);

    private string Shown => Shorten.Text(Text);
}
