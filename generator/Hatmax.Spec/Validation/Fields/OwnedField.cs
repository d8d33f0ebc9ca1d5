namespace Hatmax.Spec.Validation.Fields;

/// <summary>A field and what it belongs to.</summary>
/// <param name="Field">The field.</param>
/// <param name="OwnerKind">For example <c>model</c>.</param>
/// <param name="OwnerName">For example <c>Item</c>.</param>
internal sealed record OwnedField(FieldSpec Field, string OwnerKind, string OwnerName)
{
    /// <summary>As messages say it: <c>field 'name' of model 'Item'</c>.</summary>
    public string What => $"field '{Field.Name}' of {OwnerKind} '{OwnerName}'";
}
