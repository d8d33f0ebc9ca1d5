namespace Hatmax.Deployment.Planning;

/// <summary>Names of environment variables, as generated services read them.</summary>
internal static class VariableNames
{
    /// <summary>Start of the variables of a service: <c>order-items</c> → <c>ORDER_ITEMS</c>.</summary>
    public static string Prefix(string service) => Of(service);

    /// <summary>A name in upper case whose other characters are underscores: <c>log.level</c> → <c>LOG_LEVEL</c>.</summary>
    public static string Of(string name) => string.Create(name.Length, name, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsAsciiLetterOrDigit(text[i]) ? char.ToUpperInvariant(text[i]) : '_';
        }
    });
}
