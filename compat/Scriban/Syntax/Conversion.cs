using System.Collections;
using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Values turned into what an operator or a function asks for.</summary>
internal static class Conversion
{
    /// <summary>Null and false are false; all else is true, zero and the empty string too.</summary>
    public static bool ToBool(object? value) => value is not null and not false;

    public static int ToInt(Node node, object? value)
    {
        try
        {
            return value as int? ?? Convert.ToInt32(value, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw new ScriptRuntimeException(node.Span, $"Unable to convert type `{TypeNames.Of(value)}` to int", exception);
        }
    }

    public static IEnumerable? ToList(Node node, object? value) => value switch
    {
        null => null,
        IEnumerable list => list,
        _ => throw node.Error($"Unable to convert type `{TypeNames.Of(value)}` to a list"),
    };
}
