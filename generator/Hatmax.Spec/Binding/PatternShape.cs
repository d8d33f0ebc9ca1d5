using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A text with a form, such as a name.</summary>
internal sealed class PatternShape(TextPattern pattern) : Shape<Located<string>>
{
    public override string Label => pattern.Label;

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaText.Pattern(pattern.Regex);

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = null;
        if (node is not YamlScalar { Kind: ScalarKind.String } scalar)
        {
            place.WrongType(node, pattern.Expected);
            return false;
        }

        value = scalar.Located;
        return pattern.Check(value, place.Bag);
    }
}
