namespace Hatmax.Breaking;

/// <summary>One kind of breaking change.</summary>
/// <param name="Id">Stable id in words, <c>ROUTE_REMOVED</c>.</param>
/// <param name="Category">Who is hurt; every rule has one category.</param>
/// <param name="Cause">When it is reported, one sentence.</param>
/// <param name="Fix">The way out, one sentence.</param>
public sealed record BreakingRule(string Id, BreakingCategory Category, string Cause, string Fix);
