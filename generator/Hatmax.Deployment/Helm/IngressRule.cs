namespace Hatmax.Deployment.Helm;

/// <summary>What an Ingress of Kubernetes can match: a host and a path.</summary>
/// <param name="Host">Host in lower case; null for every host.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="Exact">
/// Whether the path is the whole one, else a prefix. A prefix of an Ingress ends at a slash: <c>/todo</c> covers <c>/todo/1</c> and not
/// <c>/todos</c>, which Traefik would let through.
/// </param>
public sealed record IngressRule(string? Host, string Path, bool Exact)
{
    /// <summary>
    /// Translates a rule in the language of Traefik: Host, Path and PathPrefix, joined by <c>&amp;&amp;</c> and <c>||</c>. Any of the results
    /// may match.
    /// </summary>
    /// <returns>False when the rule says anything that an Ingress cannot.</returns>
    public static bool TryParse(string rule, out ImmutableArray<IngressRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rule);
        rules = new IngressRuleParser(rule).Parse() is { } matches ? [.. matches.Select(m => m.ToRule()).Distinct()] : [];
        return !rules.IsEmpty;
    }
}
