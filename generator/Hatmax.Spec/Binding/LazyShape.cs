using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A shape that contains itself, named in the schema.</summary>
internal sealed class LazyShape<T>(string name, string label, Func<Shape<T>> shape) : Shape<T>
{
    public override string Label => label;

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, () => shape().Schema(definitions));

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value) => shape().Read(node, place, out value);
}
