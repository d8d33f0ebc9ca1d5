namespace Scriban.Syntax;

internal sealed class ConditionalExpression(Expression condition, Expression whenTrue, Expression whenFalse)
    : Expression(condition.Source, condition.Start, whenFalse.End)
{
    public override object? Evaluate(TemplateContext context) =>
        Conversion.ToBool(condition.Evaluate(context)) ? whenTrue.Evaluate(context) : whenFalse.Evaluate(context);
}
