namespace Hatmax.Rendering.Services;

/// <summary>A stored column: how it is declared, bound and read.</summary>
/// <param name="Name">Unquoted name.</param>
/// <param name="Definition">Type and constraints without REFERENCES.</param>
/// <param name="NotNull">The definition says NOT NULL.</param>
/// <param name="HasDefault">The definition has a DEFAULT.</param>
/// <param name="References">REFERENCES clause with a leading space, or empty.</param>
/// <param name="Bind">C# expression of the stored value; empty when it is never bound.</param>
/// <param name="Property">C# property that is read; empty when it is not read into the record.</param>
/// <param name="Read">Reader expression; <c>{0}</c> is the ordinal.</param>
/// <param name="Changes">Set by an UPDATE.</param>
/// <param name="FormerNames">Names that it had before, the latest first.</param>
internal sealed record SqlColumn(
    string Name, string Definition, bool NotNull, bool HasDefault, string References, string Bind, string Property, string Read, bool Changes, params ImmutableArray<string> FormerNames)
{
    /// <summary>Quoted name.</summary>
    public string Quoted => SqlNames.Quote(Name);

    /// <summary>Parameter with its dollar sign.</summary>
    public string Parameter => Property == "Id" ? "$id" : "$" + Name;
}
