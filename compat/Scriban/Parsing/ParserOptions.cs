namespace Scriban.Parsing;

/// <summary>Limits of the parser.</summary>
public record struct ParserOptions
{
    /// <summary>How deep expressions and blocks may nest; null leaves it to the parser's own limit.</summary>
    public int? ExpressionDepthLimit { get; set; }
}
