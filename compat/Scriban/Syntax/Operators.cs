using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What an operator does with two values, by their types.</summary>
internal static class Operators
{
    public static object? Apply(TemplateContext context, BinaryOperator kind, object? left, object? right)
    {
        if (left is string or char || right is string or char)
        {
            return ApplyToText(context, kind, left, right);
        }

        if (left is null || right is null)
        {
            return ApplyToNull(kind, bothNull: left is null && right is null);
        }

        if (Arithmetic.TryApply(kind, left, right, out var result))
        {
            return result;
        }

        return kind switch
        {
            BinaryOperator.Equal => Boxed.Of(left.Equals(right)),
            BinaryOperator.NotEqual => Boxed.Of(!left.Equals(right)),
            _ => throw new InvalidOperationException($"The operator cannot take a {TypeNames.Of(left)} and a {TypeNames.Of(right)}"),
        };
    }

    public static bool AreEqual(TemplateContext context, object? left, object? right) =>
        Apply(context, BinaryOperator.Equal, left, right) is true;

    private static object? ApplyToNull(BinaryOperator kind, bool bothNull) => kind switch
    {
        BinaryOperator.Equal => Boxed.Of(bothNull),
        BinaryOperator.NotEqual => Boxed.Of(!bothNull),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxed.Of(false),
        _ => null,
    };

    private static object ApplyToText(TemplateContext context, BinaryOperator kind, object? left, object? right)
    {
        if (kind == BinaryOperator.Multiply)
        {
            return Repeat(context, left, right);
        }

        var first = context.ObjectToText(left);
        var second = context.ObjectToText(right);
        return kind switch
        {
            BinaryOperator.Add => first + second,
            BinaryOperator.Equal => Boxed.Of(string.Equals(first, second, StringComparison.Ordinal)),
            BinaryOperator.NotEqual => Boxed.Of(!string.Equals(first, second, StringComparison.Ordinal)),
            BinaryOperator.Less => Boxed.Of(Compare(first, second) < 0),
            BinaryOperator.LessOrEqual => Boxed.Of(Compare(first, second) <= 0),
            BinaryOperator.Greater => Boxed.Of(Compare(first, second) > 0),
            BinaryOperator.GreaterOrEqual => Boxed.Of(Compare(first, second) >= 0),
            _ => throw new InvalidOperationException("The operator cannot take a string"),
        };
    }

    private static int Compare(string? first, string? second) => first is null
        ? throw new InvalidOperationException("Null has no place in an order")
        : string.Compare(first, second, StringComparison.InvariantCulture);

    private static string Repeat(TemplateContext context, object? left, object? right)
    {
        var (text, times) = right is string ? (right, left) : (left, right);
        var count = times is null or int or long or double or bool or decimal
            ? Convert.ToInt32(times, System.Globalization.CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"A string can be repeated a whole number of times, not by a {TypeNames.Of(times)}");
        return new StringBuilder().Insert(0, context.ObjectToText(text), Math.Max(count, 0)).ToString();
    }
}
