using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// Turns values from the wire into strings, doubles, truth values, immutable arrays and immutable dictionaries. A secret or an unknown
/// anywhere makes the whole so.
/// </summary>
internal static class Deserializer
{
    public static OutputData<object?> Deserialize(Value value)
    {
        if (Special.Is(value, out var signature))
        {
            return DeserializeSpecial(value.StructValue, signature);
        }

        return value.KindCase switch
        {
            Value.KindOneofCase.NullValue => OutputData<object?>.Known(null),
            Value.KindOneofCase.StringValue when value.StringValue == Wire.Unknown => OutputData<object?>.Unknown([], isSecret: false),
            Value.KindOneofCase.StringValue => OutputData<object?>.Known(value.StringValue),
            Value.KindOneofCase.NumberValue => OutputData<object?>.Known(value.NumberValue),
            Value.KindOneofCase.BoolValue => OutputData<object?>.Known(value.BoolValue),
            Value.KindOneofCase.ListValue => DeserializeList(value.ListValue),
            Value.KindOneofCase.StructValue => DeserializeObject(value.StructValue),
            _ => throw new InvalidOperationException("The engine sent a value without a kind."),
        };
    }

    private static OutputData<object?> DeserializeSpecial(Struct special, string signature) => signature switch
    {
        Wire.SecretSignature => Deserialize(special.Fields[Wire.Value]) with { IsSecret = true },
        Wire.ResourceSignature => OutputData<object?>.Known(new DependencyResource(special.Fields[Wire.Urn].StringValue)),
        Wire.AssetSignature or Wire.ArchiveSignature => throw Unsupported.Feature("An asset or archive among the outputs of a resource"),
        Wire.OutputSignature => throw Unsupported.Feature("An output value among the outputs of a resource"),
        _ => DeserializeObject(special),
    };

    private static OutputData<object?> DeserializeList(ListValue list)
    {
        var values = ImmutableArray.CreateBuilder<object?>(list.Values.Count);
        var whole = OutputData<object?>.Known(null);
        foreach (var item in list.Values)
        {
            whole = Including(whole, Deserialize(item), out var value);
            values.Add(value);
        }

        return whole with { Value = values.MoveToImmutable() };
    }

    private static OutputData<object?> DeserializeObject(Struct fields)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        var whole = OutputData<object?>.Known(null);
        foreach (var (key, field) in fields.Fields)
        {
            // Keys that start so belong to the engine.
            if (!key.StartsWith("__", StringComparison.Ordinal))
            {
                whole = Including(whole, Deserialize(field), out var value);
                values[key] = value;
            }
        }

        return whole with { Value = values.ToImmutable() };
    }

    private static OutputData<object?> Including(OutputData<object?> whole, OutputData<object?> part, out object? value)
    {
        value = part.Value;
        return whole with { IsKnown = whole.IsKnown && part.IsKnown, IsSecret = whole.IsSecret || part.IsSecret };
    }
}
