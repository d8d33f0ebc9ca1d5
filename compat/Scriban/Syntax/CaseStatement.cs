namespace Scriban.Syntax;

internal sealed class CaseStatement(Expression value, IReadOnlyList<WhenClause> clauses) : Statement(value.Source, value.Start, value.End)
{
    public override void Render(TemplateContext context)
    {
        var subject = value.Evaluate(context);
        foreach (var clause in clauses)
        {
            if (clause.Values is null || Matches(context, subject, clause.Values))
            {
                clause.Body.Render(context);
                return;
            }
        }
    }

    private static bool Matches(TemplateContext context, object? subject, IReadOnlyList<Expression> values)
    {
        foreach (var candidate in values)
        {
            if (Operators.AreEqual(context, subject, candidate.Evaluate(context)))
            {
                return true;
            }
        }

        return false;
    }
}
