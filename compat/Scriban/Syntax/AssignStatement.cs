namespace Scriban.Syntax;

internal sealed class AssignStatement(VariableExpression target, Expression value) : Statement(target.Source, target.Start, value.End)
{
    public override void Render(TemplateContext context) => context.SetVariable(target, value.Evaluate(context));
}
