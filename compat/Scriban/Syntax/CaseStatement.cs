namespace Scriban.Syntax;

/// <param name="value">What the clauses are compared with.</param>
/// <param name="clauses">In the order in which they are tried.</param>
/// <param name="keepsIndent">The first clause stands in the same code block as <c>case</c>; else the clauses start without an indent.</param>
internal sealed class CaseStatement(Expression value, IReadOnlyList<WhenClause> clauses, bool keepsIndent)
    : Statement(value.Source, value.Start, value.End)
{
    public override void Render(TemplateContext context)
    {
        var subject = value.Evaluate(context);
        var outer = context.CurrentIndent;
        context.CurrentIndent = keepsIndent || !context.AutoIndent ? outer : null;
        try
        {
            clauses.FirstOrDefault(clause => Matches(context, subject, clause))?.Body.Render(context);
        }
        finally
        {
            context.CurrentIndent = outer;
        }
    }

    private static bool Matches(TemplateContext context, object? subject, WhenClause clause) =>
        clause.Values?.Any(candidate => Operators.Apply(
            context, clause.Keyword, BinaryOperator.Equal, subject, candidate.Evaluate(context)) is true) ?? true;
}
