using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What an operator does with two values, by their types.</summary>
internal static class Operators
{
    /// <summary>Characters in the longest string that the runtime can hold.</summary>
    private const long LongestText = 0x3FFF_FFDF;

    /// <exception cref="ScriptRuntimeException">The operator cannot take the two; the error points at <paramref name="sign"/>.</exception>
    public static object? Apply(TemplateContext context, Node sign, BinaryOperator kind, object? left, object? right)
    {
        try
        {
            return Apply(context, kind, left, right);
        }
        catch (Exception exception) when (exception is ArithmeticException or InvalidOperationException or InvalidCastException or FormatException)
        {
            throw new ScriptRuntimeException(sign.Span, exception.Message, exception);
        }
    }

    /// <summary>A text as often as a number says.</summary>
    public static string Repeat(TemplateContext context, Node sign, Node number, object? text, object? times)
    {
        var count = Math.Max(Conversion.ToInt(number, times is char character ? character.ToString() : times), 0);
        var part = context.ObjectToText(text) ?? string.Empty;
        return (long)part.Length * count <= LongestText
            ? new StringBuilder().Insert(0, part, count).ToString()
            : throw sign.Error("The text would be longer than a string can be");
    }

    private static object? Apply(TemplateContext context, BinaryOperator kind, object? left, object? right)
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

    private static object? ApplyToNull(BinaryOperator kind, bool bothNull) => kind switch
    {
        BinaryOperator.Equal => Boxed.Of(bothNull),
        BinaryOperator.NotEqual => Boxed.Of(!bothNull),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxed.Of(false),
        _ => null,
    };

    private static object ApplyToText(TemplateContext context, BinaryOperator kind, object? left, object? right)
    {
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
}
