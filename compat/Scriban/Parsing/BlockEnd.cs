namespace Scriban.Parsing;

/// <summary>What ended a block.</summary>
internal enum BlockEnd
{
    Text,
    End,
    Else,
    When,
}
