using System.Reflection;
using Pulumi;

namespace Compat.Tests.PulumiTyped;

/// <summary>
/// Makes arguments in which every input has a value, but for kinds of inputs (files, raw JSON) that the official packages have and the
/// substitutes have not.
/// </summary>
internal static class Filled
{
    public static T Args<T>()
        where T : ResourceArgs, new() => (T)Value(typeof(T))!;

    private static object? Value(Type type)
    {
        if (typeof(ResourceArgs).IsAssignableFrom(type))
        {
            var args = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.CanWrite && property.PropertyType.IsGenericType && Input(property.PropertyType) is { } input)
                {
                    property.SetValue(args, input);
                }
            }

            return args;
        }

        return type == typeof(bool) ? true
            : type == typeof(int) ? 7
            : type == typeof(double) ? 0.5
            : type == typeof(string) || type == typeof(object) ? "text"
            : null;
    }

    // Input<T> from a T, InputList<T> from a T[], InputMap<T> from a dictionary, by their conversions.
    private static object? Input(Type type)
    {
        var element = type.GetGenericArguments()[0];
        if (Value(element) is not { } value)
        {
            return null;
        }

        if (type.GetGenericTypeDefinition() == typeof(InputMap<>))
        {
            var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
            map["key"] = value;
            value = map;
        }

        var conversion = type.GetMethod("op_Implicit", [value.GetType()])
            ?? throw new NotSupportedException($"{type} cannot be made from {value.GetType()}.");
        return conversion.Invoke(null, [value])!;
    }
}
