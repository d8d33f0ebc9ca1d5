using System.Globalization;
using Hatmax.Spec.Validation.Fields;

namespace Hatmax.Spec;

/// <summary>What follows from a field for its column and its JSON member; decided once for the generator and for everyone who judges its output.</summary>
public static class FieldFacts
{
    /// <summary>True when a body must give the member: it is <c>required</c> and orders no collection.</summary>
    public static bool IsRequired(FieldSpec field, bool isOrder)
    {
        ArgumentNullException.ThrowIfNull(field);
        return !isOrder && field.Rule(RuleKind.Required) is not null;
    }

    /// <summary>True when a record without the value has null. Lists and plain bools have an empty value of their own.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isOrder">It orders a collection: an absent value means "at the end".</param>
    public static bool IsNullable(FieldSpec field, bool isOrder)
    {
        ArgumentNullException.ThrowIfNull(field);
        var type = field.Type;
        return !isOrder && !type.IsList
            && (type.Nullable || (field.Rule(RuleKind.Required) is null && !HasDefault(field) && type.Kind != FieldKind.Bool));
    }

    /// <summary>True when a record that does not give the value gets the written default.</summary>
    public static bool HasDefault(FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Default is not null && field.Type is { IsList: false, Kind: not FieldKind.Json };
    }

    /// <summary>True when rows that were stored before the column was added have a value for it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isOrder">It orders a collection.</param>
    public static bool HasStoredDefault(FieldSpec field, bool isOrder)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type.IsList || isOrder || (field.Default is { } value
            ? field.Type.Kind != FieldKind.Json && (field.Type.Kind is not (FieldKind.String or FieldKind.Text or FieldKind.Email or FieldKind.Enum) || IsPlain(value.Value))
            : field.Type is { Kind: FieldKind.Bool, Nullable: false });
    }

    /// <summary>True for text that can be the default of a column: no double quotes, and nothing that hides or breaks a line.</summary>
    public static bool IsPlain(string text) => !text.Any(c =>
        c is '"' or '\u2028' or '\u2029' || char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>SQLite column type.</summary>
    public static string SqlType(FieldType type) => type switch
    {
        { IsList: true } => "TEXT",
        { Kind: FieldKind.Bool or FieldKind.Int or FieldKind.Long or FieldKind.Duration } => "INTEGER",
        { Kind: FieldKind.Float or FieldKind.Double } => "REAL",
        _ => "TEXT",
    };

    /// <summary>True when one of the collections is ordered by the field: a whole number, one per child.</summary>
    public static bool Orders(IEnumerable<ChildUse> uses, FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type is { Kind: FieldKind.Int or FieldKind.Long, IsList: false } && uses.Any(u => u.Child.OrderField?.Value == field.Name.Value);
    }

    /// <summary>How two values of the type compare, as written in a spec; null when one of them is no value of it.</summary>
    public static int? Compare(FieldType type, string one, string other) =>
        FieldValue.Parse(type, one) is { } left && FieldValue.Parse(type, other) is { } right ? left.CompareTo(right) : null;
}
