namespace Scriban.Syntax;

/// <summary>What the statement that was just rendered asks of the blocks around it.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
}
