namespace Scriban.Parsing;

/// <summary>A token and the offsets of its first and its last character.</summary>
internal readonly record struct Token(TokenType Type, int Start, int End)
{
    public static readonly Token Eof = new(TokenType.Eof, -1, -1);
}
