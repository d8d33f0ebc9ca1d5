namespace Hatmax.Breaking.Data;

/// <summary>How values of a type are written into their column, and which of them a later type can read.</summary>
internal static class StoredForm
{
    /// <summary>In words, for messages.</summary>
    public static string Of(FieldType type)
    {
        var one = type.Kind switch
        {
            FieldKind.Uuid or FieldKind.Ref => "a UUID",
            FieldKind.Email => "text",
            _ => type.Kind.ToString().ToLowerInvariant(),
        };
        return type.IsList ? "a list of " + one : one;
    }

    /// <summary>True when every value that was stored as the old type is a value of the new one. Both have the same column type.</summary>
    public static bool Reads(FieldType now, FieldType old)
    {
        if (now.IsList || old.IsList)
        {
            return now.IsList == old.IsList && (Group(now.Kind) == Group(old.Kind) || (now.Kind, old.Kind) is (FieldKind.Long, FieldKind.Int) or (FieldKind.Double, FieldKind.Float));
        }

        return Group(now.Kind) == Group(old.Kind)
            || now.Kind is FieldKind.String or FieldKind.Text or FieldKind.Email
            || (now.Kind, old.Kind) is (FieldKind.Long, FieldKind.Int or FieldKind.Bool) or (FieldKind.Int, FieldKind.Bool) or (FieldKind.Double, FieldKind.Float);
    }

    private static FieldKind Group(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Email => FieldKind.String,
        FieldKind.Ref => FieldKind.Uuid,
        _ => kind,
    };
}
