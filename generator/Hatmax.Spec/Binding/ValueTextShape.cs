using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>Any value: a single one as it is written, a list or map as JSON text, none as null.</summary>
internal sealed class ValueTextShape : Shape<Located<string>?>
{
    public override string Label => "value";

    public override JsonObject Schema(SchemaDefinitions definitions) => [];

    public override bool Read(YamlNode node, in Place place, out Located<string>? value)
    {
        value = node switch
        {
            { IsNull: true } => null,
            YamlScalar scalar => scalar.Located,
            _ => new Located<string>(ExampleJson.Of(node)!.ToJsonString(), node.Span),
        };
        return true;
    }
}
