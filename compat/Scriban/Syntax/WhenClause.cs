namespace Scriban.Syntax;

/// <summary>One <c>when</c> of a case, or its <c>else</c>, which has no values.</summary>
internal sealed record WhenClause(Node Keyword, IReadOnlyList<Expression>? Values, Block Body);
