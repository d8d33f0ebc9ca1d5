using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Properties as they are sent, and for each of them the resources behind it.</summary>
internal sealed record SerializedProperties(Struct Values, IReadOnlyDictionary<string, HashSet<Resource>> Dependencies)
{
    /// <summary>Serialises properties by name; null ones are left out.</summary>
    /// <param name="label">What they belong to, for error messages.</param>
    /// <param name="properties">The properties; an absent one may be null.</param>
    /// <param name="keepResources">Whether the receiver knows resource references.</param>
    /// <exception cref="InvalidOperationException">A property cannot be sent; the message names it.</exception>
    public static async Task<SerializedProperties> OfAsync(
        string label, IEnumerable<KeyValuePair<string, object?>> properties, bool keepResources)
    {
        var values = new Struct();
        var dependencies = new SortedDictionary<string, HashSet<Resource>>(StringComparer.Ordinal);
        foreach (var (name, property) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var serializer = new Serializer(keepResources);
            try
            {
                if (await serializer.SerializeAsync($"{label}.{name}", property) is { } value)
                {
                    values.Fields[name] = value;
                    dependencies[name] = serializer.Dependencies;
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Property '{name}' cannot be sent: {e.Message}", e);
            }
        }

        return new SerializedProperties(values, dependencies);
    }
}
