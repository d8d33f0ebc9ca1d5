namespace Hatmax.Spec;

public static partial class CSharpNames
{
    /// <summary>True for the reserved keywords of C#; contextual ones are identifiers.</summary>
    public static bool IsKeyword(string? name) => name is
        "abstract" or "as" or "base" or "bool" or "break" or "byte" or "case" or "catch" or "char" or "checked" or "class" or "const"
        or "continue" or "decimal" or "default" or "delegate" or "do" or "double" or "else" or "enum" or "event" or "explicit"
        or "extern" or "false" or "finally" or "fixed" or "float" or "for" or "foreach" or "goto" or "if" or "implicit" or "in" or "int"
        or "interface" or "internal" or "is" or "lock" or "long" or "namespace" or "new" or "null" or "object" or "operator" or "out"
        or "override" or "params" or "private" or "protected" or "public" or "readonly" or "ref" or "return" or "sbyte" or "sealed"
        or "short" or "sizeof" or "stackalloc" or "static" or "string" or "struct" or "switch" or "this" or "throw" or "true" or "try"
        or "typeof" or "uint" or "ulong" or "unchecked" or "unsafe" or "ushort" or "using" or "virtual" or "void" or "volatile"
        or "while";

    /// <summary>Contextual keywords that do mean something where generated code puts a parameter or a local.</summary>
    private static bool IsContextualKeyword(string name) => name is
        "await" or "dynamic" or "field" or "nameof" or "record" or "required" or "scoped" or "var" or "when" or "yield";
}
