using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A single value, parsed by a function that reports what it cannot take.</summary>
/// <param name="label">Words for the reference.</param>
/// <param name="expected">Words for messages, with an article.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="accepts">Kinds of scalars that the parser wants to see.</param>
/// <param name="parse">Gives the value; null: not usable, and reported.</param>
internal sealed class ScalarShape<T>(
    string label, string expected, Func<JsonObject> schema, Func<ScalarKind, bool> accepts, Func<YamlScalar, Place, T?> parse) : Shape<Located<T>>
    where T : struct
{
    public override string Label => label;

    public override JsonObject Schema(SchemaDefinitions definitions) => schema();

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out Located<T> value)
    {
        value = null;
        if (node is not YamlScalar scalar || !accepts(scalar.Kind))
        {
            place.WrongType(node, expected);
            return false;
        }

        if (parse(scalar, place) is not { } parsed)
        {
            return false;
        }

        value = new Located<T>(parsed, scalar.Span);
        return true;
    }
}
