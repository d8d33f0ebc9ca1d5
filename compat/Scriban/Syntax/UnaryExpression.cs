using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class UnaryExpression(UnaryOperator sign, Expression operand, int start) : Expression(operand.Source, start, operand.End)
{
    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = operand.Evaluate(context);
        return sign switch
        {
            UnaryOperator.Not => Boxed.Of(!Conversion.ToBool(value)),
            UnaryOperator.Negate => Negate(value),
            _ => Arithmetic.IsNumber(value) ? value : throw NotANumber(value),
        };
    }

    private object Negate(object? value) => value switch
    {
        int number => -number,
        long number => -number,
        float number => -number,
        double number => -number,
        decimal number => -number,
        _ => throw NotANumber(value),
    };

    private ScriptRuntimeException NotANumber(object? value) =>
        operand.Error($"A {TypeNames.Of(value)} has no sign: {this}");
}
