namespace Hatmax.Breaking;

/// <summary>One breaking change between two specs.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Span">Where it is; in the old spec when <paramref name="InOld"/>.</param>
/// <param name="InOld">True for something that the new spec does not have any more.</param>
/// <param name="Message">One sentence: what changed.</param>
public sealed record BreakingChange(BreakingRule Rule, SourceSpan Span, bool InOld, string Message);
