namespace Scriban.Syntax;

internal sealed class ExpressionStatement(Expression expression) : Statement(expression.Source, expression.Start, expression.End)
{
    public override void Render(TemplateContext context)
    {
        var text = context.ObjectToText(expression.Evaluate(context));
        if (text is not null)
        {
            context.Write(text, 0, text.Length);
        }
    }
}
