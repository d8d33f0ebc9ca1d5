namespace Scriban.Syntax;

/// <summary>A statement in a block.</summary>
/// <param name="Statement">Never the mark of a code block itself.</param>
/// <param name="HasOwnIndent">The statement stands in a code block of its own, so <paramref name="Indent"/> replaces the block's.</param>
/// <param name="Indent">The white space between the line's start and the code block; null where there is other text.</param>
internal sealed record Step(Statement Statement, bool HasOwnIndent, string? Indent);
