namespace Scriban.Syntax;

internal sealed class CaptureStatement(VariableExpression target, Block body) : Statement(target.Source, target.Start, target.End)
{
    public override void Render(TemplateContext context)
    {
        var output = context.PushOutput();
        try
        {
            body.Render(context);
        }
        finally
        {
            context.PopOutput();
            context.SetVariable(target, new CapturedText(output.ToString()));
        }
    }
}
