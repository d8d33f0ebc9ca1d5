namespace Hatmax.Rendering.Tests;

/// <summary>A checked reference of a record.</summary>
/// <param name="Property">C# property.</param>
/// <param name="Name">JSON member.</param>
/// <param name="Store">Method of the records class that stores a target; empty when none can be stored.</param>
/// <param name="TargetId">C# expression of the id of that target.</param>
/// <param name="TargetType">C# type of the target.</param>
/// <param name="TargetIsSoftDeleted">The target is a root whose deleted rows stay.</param>
/// <param name="Updatable">An update may change it.</param>
/// <param name="Required">Every record has one.</param>
/// <param name="TargetIsOwner">The target is the root that owns the record, or the record itself.</param>
/// <param name="AnyVersion">Argument of the version that a caller of the target expects, with its comma; empty when it has no version.</param>
/// <param name="Patch">JSON of a change to that target, as the inside of a C# interpolated string.</param>
internal sealed record TestReferenceView(
    string Property, string Name, string Store, string TargetId, string TargetType, bool TargetIsSoftDeleted, bool Updatable, bool Required, bool TargetIsOwner, string AnyVersion, string Patch)
{
    /// <summary>A target can be stored.</summary>
    public bool CanStore => Store.Length > 0;
}
