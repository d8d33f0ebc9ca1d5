using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Enum = System.Enum;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>
/// Turns values from the wire into the types that outputs declare. What does not fit is warned about and becomes a default.
/// </summary>
/// <param name="warn">Is told what does not fit.</param>
internal sealed class Converter(Action<string> warn)
{
    /// <summary>Reads a value as a type that <see cref="OutputTypes"/> knows.</summary>
    public OutputData<object?> Convert(string context, Value value, Type type)
    {
        var data = Deserializer.Deserialize(value);
        return data with { Value = Convert(context, data.Value, type) };
    }

    private object? Convert(string context, object? value, Type declared)
    {
        if (value is null)
        {
            return DefaultOf(declared);
        }

        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return value switch
        {
            double number when type == typeof(int) => (int)number,
            double number when type.IsEnum => Enum.ToObject(type, (int)number),
            string or double when type.GetCustomAttribute<EnumTypeAttribute>() is not null => ConvertEnum(context, value, type, declared),
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(value),
            ImmutableArray<object?> items when Is(type, typeof(ImmutableArray<>)) => ConvertList(context, items, type),
            ImmutableDictionary<string, object?> fields when Is(type, typeof(ImmutableDictionary<,>)) => ConvertMap(context, fields, type),
            ImmutableDictionary<string, object?> fields when OutputTypes.ConstructorOf(type) is { } output => Construct(fields, output),
            _ => Misfit(context, value, declared),
        };
    }

    private object? ConvertEnum(string context, object value, Type type, Type declared)
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        return type.GetConstructor(any, [value.GetType()])?.Invoke([value]) ?? Misfit(context, value, declared);
    }

    private object ConvertList(string context, ImmutableArray<object?> items, Type type)
    {
        var element = type.GenericTypeArguments[0];
        var array = Array.CreateInstance(element, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            array.SetValue(Convert($"{context}[{i}]", items[i], element), i);
        }

        return CallGeneric(nameof(ToImmutableArray), element, array);
    }

    private object ConvertMap(string context, ImmutableDictionary<string, object?> fields, Type type)
    {
        var element = type.GenericTypeArguments[1];
        var values = fields.Select(field => KeyValuePair.Create(field.Key, Convert($"{context}.{field.Key}", field.Value, element)));
        return CallGeneric(nameof(ToImmutableDictionary), element, values.ToList());
    }

    private object Construct(ImmutableDictionary<string, object?> fields, ConstructorInfo constructor)
    {
        var arguments = constructor.GetParameters().Select(parameter => Convert(
            $"{constructor.DeclaringType}({parameter.Name})", fields.GetValueOrDefault(parameter.Name!), parameter.ParameterType));
        return constructor.Invoke([.. arguments]);
    }

    private object? Misfit(string context, object value, Type type)
    {
        warn($"{context} came as {value.GetType()} and was expected to be {type}; it is taken as absent.");
        return DefaultOf(type);
    }

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static object CallGeneric(string name, Type element, object argument)
    {
        var method = typeof(Converter).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.MakeGenericMethod(element).Invoke(null, [argument])!;
    }

    private static ImmutableArray<T> ToImmutableArray<T>(T[] values) => [.. values];

    private static ImmutableDictionary<string, T> ToImmutableDictionary<T>(List<KeyValuePair<string, object?>> values)
        => values.ToImmutableDictionary(pair => pair.Key, pair => (T)pair.Value!);
}
