using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Arithmetic on numbers, enums and truth values; the wider type of the two decides.</summary>
internal static class Arithmetic
{
    public static bool IsNumber(object? value) => value is int or long or float or double or decimal;

    public static bool TryApply(BinaryOperator kind, object left, object right, out object? result)
    {
        if (left is int first && right is int second)
        {
            result = OfIntegers(kind, first, second);
        }
        else if (left is decimal || right is decimal)
        {
            result = OfDecimals(kind, To<decimal>(left), To<decimal>(right));
        }
        else if (left is double || right is double)
        {
            result = OfDoubles(kind, To<double>(left), To<double>(right));
        }
        else if (left is float || right is float)
        {
            result = OfFloats(kind, To<float>(left), To<float>(right));
        }
        else if (left is long or uint or ulong || right is long or uint or ulong)
        {
            result = OfIntegers(kind, To<decimal>(left), To<decimal>(right));
        }
        else if (left is int or Enum || right is int or Enum)
        {
            result = OfIntegers(kind, To<int>(left), To<int>(right));
        }
        else if (left is bool || right is bool)
        {
            result = OfBooleans(kind, Conversion.ToBool(left), Conversion.ToBool(right));
        }
        else
        {
            result = null;
            return false;
        }

        return true;
    }

    private static T To<T>(object value)
        where T : IConvertible => value is IConvertible convertible && (value is not Enum || typeof(T) == typeof(int))
            ? (T)convertible.ToType(typeof(T), CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"A {TypeNames.Of(value)} is not a number");

    private static object OfIntegers(BinaryOperator kind, decimal left, decimal right) => kind switch
    {
        BinaryOperator.Divide => (double)left / (double)right,
        BinaryOperator.Add => Fit(left + right),
        BinaryOperator.Subtract => Fit(left - right),
        BinaryOperator.Multiply => Fit(left * right),
        BinaryOperator.Modulus => Fit(left % right),
        _ => Compare(kind, left.CompareTo(right)),
    };

    private static object OfIntegers(BinaryOperator kind, int left, int right) => kind switch
    {
        BinaryOperator.Divide => left / (double)right,
        BinaryOperator.Add => Boxed.Of((long)left + right),
        BinaryOperator.Subtract => Boxed.Of((long)left - right),
        BinaryOperator.Multiply => Boxed.Of((long)left * right),
        BinaryOperator.Modulus => Boxed.Of((long)left % right),
        _ => Compare(kind, left.CompareTo(right)),
    };

    private static object OfDecimals(BinaryOperator kind, decimal left, decimal right) => kind switch
    {
        BinaryOperator.Divide => left / right,
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Modulus => left % right,
        _ => Compare(kind, left.CompareTo(right)),
    };

    private static object OfDoubles(BinaryOperator kind, double left, double right) => kind switch
    {
        BinaryOperator.Divide => left / right,
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Modulus => left % right,
        BinaryOperator.Equal => Boxed.Of(left == right),
        BinaryOperator.NotEqual => Boxed.Of(left != right),
        BinaryOperator.Less => Boxed.Of(left < right),
        BinaryOperator.LessOrEqual => Boxed.Of(left <= right),
        BinaryOperator.Greater => Boxed.Of(left > right),
        _ => Boxed.Of(left >= right),
    };

    private static object OfFloats(BinaryOperator kind, float left, float right) => kind switch
    {
        BinaryOperator.Divide => left / right,
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Modulus => left % right,
        _ => OfDoubles(kind, left, right),
    };

    private static object OfBooleans(BinaryOperator kind, bool left, bool right) => kind switch
    {
        BinaryOperator.Equal => Boxed.Of(left == right),
        BinaryOperator.NotEqual => Boxed.Of(left != right),
        _ => throw new InvalidOperationException("The operator cannot take two truth values"),
    };

    private static object Compare(BinaryOperator kind, int order) => Boxed.Of(kind switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    });

    private static object Fit(decimal value) => value is >= long.MinValue and <= long.MaxValue
        ? Boxed.Of((long)value)
        : throw new OverflowException(Unsupported.Message("A whole number of more than 64 bits"));
}
