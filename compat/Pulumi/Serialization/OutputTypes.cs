using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>The types that values of outputs can have.</summary>
internal static class OutputTypes
{
    private static readonly Type[] Scalars =
        [typeof(bool), typeof(int), typeof(double), typeof(string), typeof(object), typeof(JsonElement)];

    /// <summary>The constructor of an output type.</summary>
    public static ConstructorInfo? ConstructorOf(Type type)
        => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .FirstOrDefault(constructor => constructor.GetCustomAttribute<OutputConstructorAttribute>() is not null);

    /// <summary>The first type in a type, itself included, that an output cannot have here; null if all is well.</summary>
    public static Type? FirstUnsupported(Type type) => FirstUnsupported(type, []);

    private static Type? FirstUnsupported(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || Scalars.Contains(type) || type.IsEnum || typeof(Resource).IsAssignableFrom(type)
            || type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            return null;
        }

        if (type.IsGenericType && IsContainer(type.GetGenericTypeDefinition()))
        {
            return FirstUnsupported(type.GenericTypeArguments[^1], seen);
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is null || ConstructorOf(type) is not { } constructor)
        {
            return type;
        }

        return constructor.GetParameters().Select(parameter => FirstUnsupported(parameter.ParameterType, seen)).OfType<Type>().FirstOrDefault();
    }

    private static bool IsContainer(Type definition)
        => definition == typeof(Nullable<>) || definition == typeof(ImmutableArray<>) || definition == typeof(ImmutableDictionary<,>);
}
