using System.Runtime.CompilerServices;

namespace Scriban.Syntax;

/// <summary>An expression in parentheses: what an outer pipe carries does not reach into it.</summary>
internal sealed class NestedExpression(Expression inner, int start, int end) : Expression(inner.Source, start, end)
{
    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outer = context.PipeArguments;
        context.PipeArguments = null;
        try
        {
            return inner.Evaluate(context);
        }
        finally
        {
            context.PipeArguments = outer;
        }
    }
}
