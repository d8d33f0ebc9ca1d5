using System.Diagnostics.CodeAnalysis;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Objects on the wire that stand for something else than an object.</summary>
internal static class Special
{
    public static Value Secret(Value value) => Marked(Wire.SecretSignature, (Wire.Value, value));

    /// <param name="urn">The URN of the resource.</param>
    /// <param name="id">Its id, empty if unknown; null for a component, which has none.</param>
    public static Value Resource(Value urn, Value? id)
        => id is null ? Marked(Wire.ResourceSignature, (Wire.Urn, urn)) : Marked(Wire.ResourceSignature, (Wire.Urn, urn), (Wire.Id, id));

    /// <summary>Whether a value is a special object, and of which kind.</summary>
    public static bool Is(Value value, [NotNullWhen(true)] out string? signature)
    {
        signature = value.KindCase == Value.KindOneofCase.StructValue
            && value.StructValue.Fields.TryGetValue(Wire.Signature, out var mark)
            && mark.KindCase == Value.KindOneofCase.StringValue
                ? mark.StringValue
                : null;
        return signature is not null;
    }

    private static Value Marked(string signature, params ReadOnlySpan<(string Key, Value Value)> fields)
    {
        var result = new Struct { Fields = { [Wire.Signature] = Value.ForString(signature) } };
        foreach (var (key, value) in fields)
        {
            result.Fields[key] = value;
        }

        return Value.ForStruct(result);
    }
}
