using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>Any text. Numbers, true and false count as the text that is written.</summary>
internal sealed class TextShape(bool mayBeEmpty) : Shape<Located<string>>
{
    public override string Label => "text";

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = SchemaText.Array("string", "number", "boolean") };
        if (!mayBeEmpty)
        {
            schema["minLength"] = 1;
        }

        return schema;
    }

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = null;
        if (node is not YamlScalar { Kind: not ScalarKind.Null } scalar)
        {
            place.WrongType(node, "a text");
            return false;
        }

        if (scalar.Text.Length == 0 && !mayBeEmpty)
        {
            place.Bag.Add(LanguageDiagnostics.EmptyText, scalar.Span, $"'{place.Key}' is an empty text.", "Write the text, or remove the key.");
            return false;
        }

        value = scalar.Located;
        return true;
    }
}
