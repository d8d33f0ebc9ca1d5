namespace Hatmax.Spec;

/// <summary>Names of the spec as names of C#. Every result is an identifier when <see cref="Words.ToPascal"/> of the name is one.</summary>
public static partial class CSharpNames
{
    /// <summary>True for an ASCII identifier, keywords included: <c>^[A-Za-z_][A-Za-z0-9_]*$</c>.</summary>
    public static bool IsIdentifier(string? name)
    {
        if (string.IsNullOrEmpty(name) || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The identifier, with <c>@</c> in front where the compiler would read it as a keyword.</summary>
    public static string Escape(string identifier) =>
        IsKeyword(identifier) || IsContextualKeyword(identifier) ? "@" + identifier : identifier;

    /// <summary>
    /// Type of a model or aggregate: <c>line_item</c> → <c>LineItem</c>; a name of <see cref="ReservedTypeNames"/> gets the
    /// suffix Entity: <c>task</c> → <c>TaskEntity</c>.
    /// </summary>
    public static string TypeName(string modelName)
    {
        var pascal = Words.ToPascal(modelName);
        return ReservedTypeNames.Contains(pascal) ? pascal + "Entity" : pascal;
    }

    /// <summary>
    /// Property of a field in <paramref name="enclosingType"/>: <c>due_date</c> → <c>DueDate</c>; the name of the type itself and the
    /// names that every record has get the suffix Value.
    /// </summary>
    public static string PropertyName(string field, string enclosingType)
    {
        var pascal = Words.ToPascal(field);
        return string.Equals(pascal, enclosingType, StringComparison.Ordinal) || IsObjectMember(pascal) ? pascal + "Value" : pascal;
    }

    /// <summary>Member of an enum for one of its values: <c>in-progress</c> → <c>InProgress</c>, <c>2fa</c> → <c>Value2fa</c>.</summary>
    public static string EnumMember(string value)
    {
        var pascal = Words.ToPascal(value);
        return pascal.Length == 0 || char.IsAsciiDigit(pascal[0]) || IsObjectMember(pascal) ? "Value" + pascal : pascal;
    }

    private static bool IsObjectMember(string name) => name is
        "Equals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "Finalize" or "ReferenceEquals"
        or "EqualityContract" or "PrintMembers" or "Clone" or "Deconstruct";
}
