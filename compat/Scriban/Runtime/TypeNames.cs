using System.Collections;

namespace Scriban.Runtime;

/// <summary>What messages call a value's type.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        decimal => "decimal",
        string => "string",
        Enum => "enum",
        IList => "array",
        IScriptObject => "object",
        BuiltinFunction => "function",
        _ => value.GetType().Name,
    };
}
