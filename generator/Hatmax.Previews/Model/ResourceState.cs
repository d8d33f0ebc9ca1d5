namespace Hatmax.Previews;

/// <summary>A resource before or after the change.</summary>
/// <param name="Inputs">What the program asks for; a map.</param>
/// <param name="Outputs">What the provider answered; a map.</param>
internal sealed record ResourceState(PropertyValue Inputs, PropertyValue Outputs)
{
    /// <summary>Marked so that it cannot be deleted.</summary>
    public bool Protect { get; init; }

    /// <summary>Stays where it is when it leaves the stack.</summary>
    public bool RetainOnDelete { get; init; }
}
