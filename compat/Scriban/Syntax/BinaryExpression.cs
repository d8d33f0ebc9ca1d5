using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class BinaryExpression(Expression left, BinaryOperator kind, Node sign, Expression right)
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
        }

        var other = right.Evaluate(context);
        return kind switch
        {
            BinaryOperator.Coalesce => value ?? other,
            BinaryOperator.Multiply when other is string or char => Operators.Repeat(context, sign, left, other, value),
            BinaryOperator.Multiply when value is string or char => Operators.Repeat(context, sign, right, value, other),
            _ => Operators.Apply(context, sign, kind, value, other),
        };
    }
}
