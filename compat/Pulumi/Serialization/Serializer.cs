using System.Collections;
using System.Reflection;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Enum = System.Enum;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>
/// Turns one property into its form on the wire and notes the resources behind it. Everything that is sent, to an engine or to mocks, goes
/// through here.
/// </summary>
/// <param name="keepResources">Whether the receiver knows resource references; otherwise a resource is its id or URN.</param>
internal sealed class Serializer(bool keepResources)
{
    /// <summary>The resources that the serialised values come from.</summary>
    public HashSet<Resource> Dependencies { get; } = [];

    /// <summary>The value on the wire; null when there is nothing to send.</summary>
    /// <param name="context">Where the value stands, for error messages.</param>
    /// <param name="value">An input, an output, arguments, a resource, a list, a dictionary or a scalar.</param>
    /// <exception cref="InvalidOperationException">The type cannot be sent.</exception>
    public async Task<Value?> SerializeAsync(string context, object? value) => value switch
    {
        null or ValueTuple => null,
        bool flag => Value.ForBool(flag),
        int number => Value.ForNumber(number),
        double number => Value.ForNumber(number),
        string text => Value.ForString(text),
        InputArgs args => await SerializeAsync(context, args.ToDictionary()),
        Task => throw new InvalidOperationException($"A task cannot be an input: wrap it in an output.\n\t{context}"),
        IComposite composite => await SerializeOutputAsync(context, composite.Elements),
        IInput input => await SerializeOutputAsync(context, input.ToOutput()),
        IOutput output => await SerializeOutputAsync(context, output),
        JsonElement json => SerializeJson(json),
        CustomResource resource => await SerializeResourceAsync(context, resource),
        ComponentResource component => await SerializeComponentAsync(context, component),
        IDictionary dictionary => await SerializeDictionaryAsync(context, dictionary),
        IList list => await SerializeListAsync(context, list),
        Enum constant when constant.GetTypeCode() == TypeCode.Int32 => Value.ForNumber((int)value),
        _ => await SerializeAnnotatedAsync(context, value, value.GetType()),
    };

    private async Task<Value?> SerializeOutputAsync(string context, IOutput output)
    {
        var data = await output.GetDataAsync();
        Dependencies.UnionWith(data.Resources);
        if (!data.IsKnown)
        {
            return Value.ForString(Wire.Unknown);
        }

        var value = await SerializeAsync(context, data.Value);
        return data.IsSecret ? Special.Secret(value ?? Value.ForNull()) : value;
    }

    private async Task<Value?> SerializeResourceAsync(string context, CustomResource resource)
    {
        Dependencies.Add(resource);
        var id = await SerializeAsync(context, resource.Id);
        if (!keepResources)
        {
            return id;
        }

        var known = id is { KindCase: Value.KindOneofCase.StringValue, StringValue: Wire.Unknown } ? Value.ForString("") : id;
        return Special.Resource(await SerializeUrnAsync(context, resource), known ?? Value.ForString(""));
    }

    private async Task<Value> SerializeComponentAsync(string context, ComponentResource component)
    {
        // Not its properties: they may hold its children, which wait for it.
        var urn = await SerializeUrnAsync(context, component);
        return keepResources ? Special.Resource(urn, id: null) : urn;
    }

    private async Task<Value> SerializeUrnAsync(string context, Resource resource)
        => await SerializeAsync(context, resource.Urn) ?? Value.ForNull();

    private async Task<Value> SerializeDictionaryAsync(string context, IDictionary dictionary)
    {
        var result = new Struct();
        var keys = new List<string>(dictionary.Count);
        foreach (var key in dictionary.Keys)
        {
            keys.Add(key as string ?? throw new InvalidOperationException($"Only strings can be keys of a dictionary.\n\t{context}"));
        }

        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            if (await SerializeAsync($"{context}.{key}", dictionary[key]) is { } value)
            {
                result.Fields[key] = value;
            }
        }

        return Value.ForStruct(result);
    }

    private async Task<Value> SerializeListAsync(string context, IList list)
    {
        var result = new ListValue();
        // An immutable array that was never set cannot be counted.
        if (list is not ValueType || !list.Equals(Activator.CreateInstance(list.GetType())))
        {
            for (var i = 0; i < list.Count; i++)
            {
                result.Values.Add(await SerializeAsync($"{context}[{i}]", list[i]) ?? Value.ForNull());
            }
        }

        return new Value { ListValue = result };
    }

    private async Task<Value> SerializeAnnotatedAsync(string context, object value, Type type)
    {
        if (type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            var conversion = type.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(method =>
                method.Name == "op_Explicit" && (method.ReturnType == typeof(string) || method.ReturnType == typeof(double)));
            return conversion?.Invoke(null, [value]) switch
            {
                string text => Value.ForString(text),
                double number => Value.ForNumber(number),
                _ => throw new InvalidOperationException($"{type} has no explicit conversion to a string or a double.\n\t{context}"),
            };
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
        {
            const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
            return await SerializeDictionaryAsync(context, type.GetFields(any).Where(field => field.IsInitOnly).ToDictionary(
                field => char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field => field.GetValue(value), StringComparer.Ordinal));
        }

        throw new InvalidOperationException($"{type} cannot be an input.\n\t{context}");
    }

    private static Value? SerializeJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Value.ForString(json.GetString()),
        JsonValueKind.Number => Value.ForNumber(json.GetDouble()),
        JsonValueKind.True => Value.ForBool(true),
        JsonValueKind.False => Value.ForBool(false),
        JsonValueKind.Array => Value.ForList([.. json.EnumerateArray().Select(item => SerializeJson(item) ?? Value.ForNull())]),
        JsonValueKind.Object => SerializeJsonObject(json),
        _ => null,
    };

    private static Value SerializeJsonObject(JsonElement json)
    {
        var result = new Struct();
        foreach (var property in json.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            result.Fields[property.Name] = SerializeJson(property.Value) ?? Value.ForNull();
        }

        return Value.ForStruct(result);
    }
}
