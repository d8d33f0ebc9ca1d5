namespace Hatmax.Breaking.Data;

/// <summary>A column of a table that the generated service makes.</summary>
/// <param name="Key">What it holds, in the names of the new spec: the same key is the same column, whatever it is called.</param>
/// <param name="Name">Its name.</param>
/// <param name="SqlType">Its type.</param>
/// <param name="NotNull">It says NOT NULL.</param>
/// <param name="HasDefault">It says DEFAULT.</param>
/// <param name="Field">The field that it stores; null for the others.</param>
/// <param name="Span">Its place, or that of what brings it.</param>
internal sealed record StoredColumn(string Key, string Name, string SqlType, bool NotNull, bool HasDefault, FieldSpec? Field, SourceSpan Span);
