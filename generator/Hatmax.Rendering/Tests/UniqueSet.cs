namespace Hatmax.Rendering.Tests;

/// <summary>Members that are unique together.</summary>
/// <param name="Columns">Columns in the order of the index.</param>
/// <param name="Fields">Those that are fields of the record.</param>
/// <param name="HasId">The id is among the columns: nothing can break the rule.</param>
/// <param name="IsChecked">A rule of the field, which is looked for before the record is stored.</param>
internal sealed record UniqueSet(IReadOnlyList<string> Columns, IReadOnlyList<FieldSamples> Fields, bool HasId, bool IsChecked)
{
    /// <summary>Two records have the same values everywhere in it.</summary>
    /// <param name="isSame">Says so of a field; columns that are no field are the same within a root.</param>
    public bool Holds(Func<FieldSamples, bool> isSame) => !HasId && Fields.All(isSame);
}
