using System.Reflection;
using Pulumi;

namespace Compat.Tests.PulumiTyped;

/// <summary>Makes arguments in which every input has a value.</summary>
internal static class Filled
{
    public static T Args<T>()
        where T : ResourceArgs, new() => (T)Value(typeof(T));

    private static object Value(Type type)
    {
        if (typeof(ResourceArgs).IsAssignableFrom(type))
        {
            var args = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            {
                property.SetValue(args, Input(property.PropertyType));
            }

            return args;
        }

        return type == typeof(bool) ? true
            : type == typeof(int) ? 7
            : type == typeof(double) ? 0.5
            : type == typeof(string) || type == typeof(object) ? "text"
            : throw new NotSupportedException($"No value is known for {type}.");
    }

    // Input<T> from a T, InputList<T> from a T[], InputMap<T> from a dictionary, by their conversions.
    private static object Input(Type type)
    {
        var element = type.GetGenericArguments().Single();
        var value = Value(element);
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
