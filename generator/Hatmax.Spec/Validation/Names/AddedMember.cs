namespace Hatmax.Spec.Validation.Names;

/// <summary>A column that the generator adds to an entity.</summary>
/// <param name="Id">What a field of the same name breaks.</param>
/// <param name="Reason">Where it comes from, as messages say it.</param>
/// <param name="Fix">How to keep the field's name.</param>
internal sealed record AddedMember(DiagnosticDescriptor Id, string Reason, string Fix);
