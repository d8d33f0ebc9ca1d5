namespace Scriban.Syntax;

internal sealed class IfStatement(Node keyword, Expression condition, Block then, Block otherwise)
    : Statement(keyword.Source, keyword.Start, condition.End)
{
    public override void Render(TemplateContext context) =>
        (Conversion.ToBool(condition.Evaluate(context)) ? then : otherwise).Render(context);
}
