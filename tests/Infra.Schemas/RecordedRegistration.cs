using System.Collections.Immutable;
using System.Text.Json;

namespace Hatmax.Infra.Schemas;

/// <summary>A resource as a program registered it.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Name">The name in the program.</param>
/// <param name="Inputs">
/// The inputs in clear: texts, truth values, numbers, sequences, and dictionaries with string keys. This is what mocks see; record an update,
/// because mocks of a preview do not see what is unknown.
/// </param>
/// <param name="SecretPaths">Paths of the values that were secret, or null when that is not known, as with mocks.</param>
public sealed record RecordedRegistration(
    string Type,
    string Name,
    ImmutableDictionary<string, object> Inputs,
    ImmutableHashSet<string>? SecretPaths = null)
{
    /// <summary>Stands in a preview for a value that is not known yet. It fits every type.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>A registration from what went over the wire, where secrets are marked.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name in the program.</param>
    /// <param name="properties">The object of the request, as JSON.</param>
    public static RecordedRegistration FromWire(string type, string name, JsonElement properties)
    {
        var reader = new WireReader();
        var inputs = reader.ReadObject(properties, PropertyPath.Root);
        return new RecordedRegistration(type, name, inputs, [.. reader.SecretPaths]);
    }
}
