namespace Hatmax.Infra.Schemas;

/// <summary>The type of a property, as the data files write it: <c>string</c>, <c>list&lt;ContainerPort&gt;</c>, <c>map&lt;string&gt;</c> …</summary>
/// <param name="Kind">The shape.</param>
/// <param name="Element">Type of the elements of a list or of the values of a map, else null.</param>
/// <param name="ObjectName">Name of an object type in the same data file, else null.</param>
public sealed record PropertyType(PropertyKind Kind, PropertyType? Element = null, string? ObjectName = null)
{
    /// <summary>Reads the text form. A name that is none of the others is that of an object.</summary>
    public static PropertyType Parse(string text) => text switch
    {
        "string" => new(PropertyKind.Text),
        "boolean" => new(PropertyKind.Truth),
        "integer" => new(PropertyKind.Integer),
        "number" => new(PropertyKind.Number),
        "any" => new(PropertyKind.Any),
        _ when text.StartsWith("list<", StringComparison.Ordinal) => new(PropertyKind.List, Parse(text[5..^1])),
        _ when text.StartsWith("map<", StringComparison.Ordinal) => new(PropertyKind.Map, Parse(text[4..^1])),
        _ => new(PropertyKind.Object, ObjectName: text),
    };

    /// <summary>The text form.</summary>
    public override string ToString() => Kind switch
    {
        PropertyKind.Text => "string",
        PropertyKind.Truth => "boolean",
        PropertyKind.Integer => "integer",
        PropertyKind.Number => "number",
        PropertyKind.List => $"list<{Element}>",
        PropertyKind.Map => $"map<{Element}>",
        PropertyKind.Object => ObjectName!,
        _ => "any",
    };
}
