namespace Pulumi;

/// <summary>A member of arguments that is sent to the engine.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="required">Whether leaving it out is an error.</param>
/// <param name="json">Whether it is sent as JSON text, as some providers want their settings.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    internal bool Json { get; } = json;
}
