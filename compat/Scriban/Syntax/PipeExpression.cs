namespace Scriban.Syntax;

/// <summary><c>from | to</c>: the first function that the right side calls takes the left side as its first argument.</summary>
internal sealed class PipeExpression(Expression from, Expression to) : Expression(from.Source, from.Start, to.End)
{
    public override object? Evaluate(TemplateContext context)
    {
        var outer = context.PipeArguments;
        var stack = context.PipeArguments ??= new Stack<Expression>();
        stack.Push(from);
        try
        {
            var result = to.Evaluate(context);
            return stack.Count > 0 && stack.Peek() == from
                ? throw to.Error($"`{to}` is not a function, so it cannot take what the pipe carries")
                : result;
        }
        finally
        {
            context.PipeArguments = outer;
        }
    }
}
