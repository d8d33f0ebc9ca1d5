namespace Hatmax.Infra.Schemas;

/// <summary>The inputs of a type of resources.</summary>
/// <param name="Type">The type token, such as <c>docker:index/container:Container</c>.</param>
/// <param name="Properties">The properties by name.</param>
/// <param name="Objects">The object types that the properties name.</param>
public sealed record ResourceSchema(
    string Type,
    IReadOnlyDictionary<string, PropertySchema> Properties,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, PropertySchema>> Objects);
