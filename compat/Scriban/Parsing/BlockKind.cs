namespace Scriban.Parsing;

/// <summary>What a block of statements belongs to.</summary>
internal enum BlockKind
{
    Page,
    If,
    Else,
    For,
    Case,
    When,
    Capture,
}
