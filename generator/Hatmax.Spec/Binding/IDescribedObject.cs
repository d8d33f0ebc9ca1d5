namespace Hatmax.Spec.Binding;

/// <summary>An object of the language, for the reference.</summary>
internal interface IDescribedObject
{
    string Name { get; }

    string Doc { get; }

    /// <summary>Spec for examples, with <c>@</c> where a key of the object goes; null to put one together from what is above.</summary>
    string? Context { get; }

    /// <summary>Keys with values that stand beside the key of an example, unless it is the one.</summary>
    IReadOnlyList<string> Beside { get; }

    ObjectDescription Description { get; }
}
