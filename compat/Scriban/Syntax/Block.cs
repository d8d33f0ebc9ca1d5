using System.Runtime.CompilerServices;

namespace Scriban.Syntax;

internal sealed class Block(Step[] steps)
{
    public static readonly Block Empty = new([]);

    public void Render(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outer = context.CurrentIndent;
        try
        {
            foreach (var step in steps)
            {
                context.CurrentIndent = step.HasOwnIndent && context.AutoIndent ? step.Indent : outer;
                step.Statement.Render(context);
                if (context.Flow != Flow.Next)
                {
                    break;
                }
            }
        }
        finally
        {
            context.CurrentIndent = outer;
        }
    }
}
