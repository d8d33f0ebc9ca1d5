using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The output properties of a resource, by their name on the wire.</summary>
internal static class ResourceOutputs
{
    /// <summary>
    /// Gives every output property of a resource an output that waits. Those that a component declares itself are left alone: the component
    /// sets them.
    /// </summary>
    /// <exception cref="RunException">A property is not an output.</exception>
    public static IReadOnlyDictionary<string, IOutputCompletion> Initialize(Resource resource)
    {
        var completions = new Dictionary<string, IOutputCompletion>(StringComparer.Ordinal);
        foreach (var property in resource.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is not { } attribute
                || (resource is ComponentResource && property.DeclaringType != typeof(Resource)))
            {
                continue;
            }

            var name = attribute.Name ?? property.Name;
            completions.Add(name, Initialize(resource, property, name));
        }

        return completions;
    }

    private static IOutputCompletion Initialize(Resource resource, PropertyInfo property, string name)
    {
        if (!property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(Output<>))
        {
            throw RunException.OutputsHaveIncorrectType([name]);
        }

        var type = property.PropertyType.GenericTypeArguments[0];
        if (OutputTypes.FirstUnsupported(type) is { } unsupported)
        {
            throw Unsupported.Feature($"{unsupported} as a type of output {resource.GetType()}.{property.Name}");
        }

        var completion = (IOutputCompletion)Activator.CreateInstance(typeof(OutputCompletion<>).MakeGenericType(type), resource)!;
        // A private setter is only seen through the type that declares it.
        var declared = property.DeclaringType!.GetProperty(property.Name, property.PropertyType)!;
        if (declared.GetSetMethod(nonPublic: true) is not { } setter)
        {
            throw new InvalidOperationException($"Output {resource.GetType()}.{property.Name} has no setter.");
        }

        setter.Invoke(resource, [completion.Output]);
        return completion;
    }
}
