namespace Hatmax.Spec.Binding;

/// <summary>An object of the language, for the reference.</summary>
internal interface IDescribedObject
{
    string Name { get; }

    string Doc { get; }

    /// <summary>Spec for examples, with <c>@</c> where a key of the object goes; null to put one together from what is above.</summary>
    string? Context { get; }

    ObjectDescription Description { get; }
}
