using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A map with keys that the language names. The same function reads it and, run on a describing reader, says its keys.</summary>
/// <param name="name">Name in the schema and the reference.</param>
/// <param name="doc">What it is, in Markdown.</param>
/// <param name="build">Asks the reader for every key.</param>
/// <param name="context">Spec for examples, with <c>@</c> where a key of the object goes; null to put one together from what is above.</param>
/// <param name="beside">Keys with values that stand beside the key of an example, unless it is the one.</param>
internal sealed class ObjectShape<T>(string name, string doc, Func<ObjectReader, T> build, string? context = null, params string[] beside) : Shape<T>, IDescribedObject
{
    private ObjectDescription? _description;

    public string Name => name;

    public string Doc => doc;

    public string? Context => context;

    public IReadOnlyList<string> Beside => beside;

    public ObjectDescription Description => _description ??= Describe();

    public override string Label => $"[{name}](#{name.Replace(' ', '-')})";

    public override IEnumerable<ShapePart> Parts => Description.Keys.Select(k => new ShapePart(PartStep.Key, k.Name, k.Shape));

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        definitions.Reference(name.Replace(' ', '_'), () => Description.Schema(doc, definitions));

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var map = node as YamlMapping ?? (node.IsNull && !Description.HasNeeds ? YamlMapping.Empty(place.Key.Span) : null);
        if (map is null)
        {
            place.WrongType(node, "a map");
            return false;
        }

        var reader = new ObjectReader(map, place);
        value = build(reader);
        return reader.Finish(name, () => Description);
    }

    private ObjectDescription Describe()
    {
        var description = new ObjectDescription();
        build(new ObjectReader(description));
        return description;
    }
}
