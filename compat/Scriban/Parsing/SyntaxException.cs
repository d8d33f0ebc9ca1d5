namespace Scriban.Parsing;

/// <summary>Leaves the statement that is being parsed; the parser goes on after it.</summary>
internal sealed class SyntaxException(int start, int end, string message) : Exception(message)
{
    public int Start => start;

    public int End => end;
}
