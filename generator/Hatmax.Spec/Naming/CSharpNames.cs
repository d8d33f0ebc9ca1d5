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
    /// Type of a model or aggregate: <c>line_item</c> → <c>LineItem</c>; a name of <see cref="ReservedTypeNames"/>, or one that ends
    /// like a SQL constant or a test class, gets the suffix Entity: <c>task</c> → <c>TaskEntity</c>.
    /// </summary>
    public static string TypeName(string modelName)
    {
        var pascal = Words.ToPascal(modelName);
        return ReservedTypeNames.Contains(pascal) || EndsLikeMember(pascal) ? pascal + "Entity" : pascal;
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

    /// <summary>
    /// Property of a child collection: as <see cref="PropertyName"/>; a name that would make the methods for it clash with a type
    /// (<c>SaveResult</c>) or a SQL constant gets the suffix Value as well.
    /// </summary>
    public static string CollectionName(string collection, string enclosingType)
    {
        var name = PropertyName(collection, enclosingType);
        return name is "Result" or "Status" || EndsLikeMember(name) ? name + "Value" : name;
    }

    /// <summary>
    /// Enum of a field: the type and the property, <c>ItemPriority</c>; one that would be named like another type of the record
    /// gets the suffix Value: the field <c>input</c> → <c>ItemInputValue</c>.
    /// </summary>
    public static string EnumName(string enclosingType, string field)
    {
        var property = PropertyName(field, enclosingType);
        var taken = property is "Input" or "Patch" or "Validator" or "Mapping" or "Repository" or "Endpoints" or "Links" or "Envelope" or "PageEnvelope"
            // The tests of an enum stand beside those of its record.
            or "Field" or "Route" or "Collection" or "RouteChange" or "RouteDirect" or "PatchValidator" or "Service"
            || property.EndsWith("Text", StringComparison.Ordinal) || property.EndsWith("List", StringComparison.Ordinal);
        return enclosingType + property + (taken ? "Value" : "");
    }

    /// <summary>Member of an enum for one of its values: <c>in-progress</c> → <c>InProgress</c>, <c>2fa</c> → <c>Value2fa</c>.</summary>
    public static string EnumMember(string value)
    {
        var pascal = Words.ToPascal(value);
        return pascal.Length == 0 || char.IsAsciiDigit(pascal[0]) || IsObjectMember(pascal) ? "Value" + pascal : pascal;
    }

    // Repositories keep statements in constants: InsertItemSql, ItemsOfOneSql. Test classes end in Tests.
    private static bool EndsLikeMember(string name) =>
        name.EndsWith("Sql", StringComparison.Ordinal) || name.EndsWith("OfOne", StringComparison.Ordinal) || name.EndsWith("OfPage", StringComparison.Ordinal)
        || name.EndsWith("Tests", StringComparison.Ordinal);

    private static bool IsObjectMember(string name) => name is
        "Equals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "Finalize" or "ReferenceEquals"
        or "EqualityContract" or "PrintMembers" or "Clone" or "Deconstruct"
        or "BeforeCreate" or "BeforeUpdate" or "OnBeforeCreate" or "OnBeforeUpdate";
}
