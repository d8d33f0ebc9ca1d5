namespace Scriban.Syntax;

/// <summary>The one wording for what only the official package can do.</summary>
internal static class Unsupported
{
    public static string Message(string what) =>
        $"{what} is outside the part of the language that this substitute speaks; the official package Scriban has it";

    public static NotSupportedException Exception(Node node, string what) =>
        new($"{node.Span.ToStringSimple()} : error : {Message(what)}");
}
