namespace Scriban.Parsing;

/// <summary>What a place in a template takes as an expression.</summary>
[Flags]
internal enum ExpressionMode
{
    Default = 0,

    /// <summary>A branch of <c>a ? b : c</c>, where a colon ends the expression.</summary>
    Branch = 1,

    /// <summary>A value of <c>when</c>, where <c>||</c> separates values.</summary>
    When = 2,

    /// <summary>The right side of a pipe, where a name alone is a call.</summary>
    PipeTarget = 4,

    /// <summary>Inside an argument, where a second operand belongs to the outer call.</summary>
    Argument = 8,

    /// <summary>The list of a <c>for</c>.</summary>
    Iterator = 16,

    /// <summary>A whole statement, which may be an assignment.</summary>
    Statement = 32,
}
