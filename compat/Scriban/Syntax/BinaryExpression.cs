using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class BinaryExpression(Expression left, BinaryOperator kind, Token sign, Expression right)
    : Expression(left.Source, left.Start, right.End)
{
    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = left.Evaluate(context);
        switch (kind)
        {
            case BinaryOperator.And:
                return Boxed.Of(Conversion.ToBool(value) && Conversion.ToBool(right.Evaluate(context)));
            case BinaryOperator.Or:
                return Boxed.Of(Conversion.ToBool(value) || Conversion.ToBool(right.Evaluate(context)));
            case BinaryOperator.Coalesce:
                var other = right.Evaluate(context);
                return value ?? other;
            default:
                return Calculate(context, value, right.Evaluate(context));
        }
    }

    private object? Calculate(TemplateContext context, object? value, object? other)
    {
        try
        {
            return Operators.Apply(context, kind, value, other);
        }
        catch (Exception exception) when (exception is ArithmeticException or InvalidOperationException or InvalidCastException or FormatException)
        {
            throw new ScriptRuntimeException(Source.SpanOf(sign.Start, sign.End), exception.Message, exception);
        }
    }
}
