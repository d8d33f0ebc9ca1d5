namespace Hatmax.Infra.Schemas;

/// <summary>Something in a registration that its provider would refuse, or that would show a secret.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Type">Type token of the resource.</param>
/// <param name="Name">Name of the resource.</param>
/// <param name="Path">Where, such as <c>ports[0].internal</c>; empty for the resource itself.</param>
/// <param name="Message">One sentence.</param>
public sealed record Violation(ViolationKind Kind, string Type, string Name, string Path, string Message)
{
    /// <summary>For the output of a test.</summary>
    public override string ToString() => $"{Type} '{Name}'{(Path.Length == 0 ? "" : $" at {Path}")}: {Message}";
}
