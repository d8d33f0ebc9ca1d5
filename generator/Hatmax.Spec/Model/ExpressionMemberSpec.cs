namespace Hatmax.Spec;

/// <summary>One member of a map of expressions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its expression.</param>
public sealed record ExpressionMemberSpec(Located<string> Name, ExpressionSpec Value);
