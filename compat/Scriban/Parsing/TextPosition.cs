namespace Scriban.Parsing;

/// <summary>A place in a template. All members count from zero; <see cref="Eof"/> is minus one in each.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>The place <paramref name="offset"/> characters further on the same line.</summary>
    public TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    /// <summary><c>(offset:line,column)</c>, counted from zero.</summary>
    public override string ToString() => FormattableString.Invariant($"({Offset}:{Line},{Column})");

    /// <summary><c>line,column</c>, counted from one.</summary>
    public string ToStringSimple() => FormattableString.Invariant($"{Line + 1},{Column + 1}");
}
