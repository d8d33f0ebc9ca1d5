using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>One of a few words.</summary>
/// <param name="unknown">Reported for any other word.</param>
/// <param name="noun">What is chosen, for messages: <c>kind of service</c>.</param>
/// <param name="words">The words and what they mean; several words may mean the same.</param>
internal sealed class ChoiceShape<T>(DiagnosticDescriptor unknown, string noun, params Choice<T>[] words) : Shape<Located<T>>
{
    public override string Label => string.Join(", ", words.Select(w => $"`{w.Word}`"));

    /// <summary>The words in their order.</summary>
    public IEnumerable<string> Words => words.Select(w => w.Word);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["enum"] = SchemaText.Array(Words) };

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out Located<T> value)
    {
        value = null;
        if (node is not YamlScalar { Kind: ScalarKind.String } scalar)
        {
            place.WrongType(node, $"a {noun}");
            return false;
        }

        return TryFind(scalar.Located, place.Bag, out value);
    }

    /// <summary>Reads a word, or reports it.</summary>
    public bool TryFind(Located<string> text, DiagnosticBag bag, [MaybeNullWhen(false)] out Located<T> value)
    {
        foreach (var (word, meaning) in words)
        {
            if (string.Equals(word, text.Value, StringComparison.Ordinal))
            {
                value = new Located<T>(meaning, text.Span);
                return true;
            }
        }

        var near = NearestName.Of(text.Value, Words);
        bag.Add(
            unknown, text.Span, $"'{Shorten.Text(text.Value)}' is not a known {noun}.",
            near is null ? $"Use one of: {string.Join(", ", Words)}." : $"Did you mean '{near}'? Known are: {string.Join(", ", Words)}.");
        value = null;
        return false;
    }
}
