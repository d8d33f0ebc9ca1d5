using Hatmax.Deployment.Planning;

namespace Hatmax.Deployment.Helm;

/// <summary>Reads a rule of Traefik into alternatives that an Ingress can match. Every method returns null for what it cannot.</summary>
internal sealed class IngressRuleParser(string text)
{
    /// <summary>Alternatives and depth of brackets beyond which nobody means it.</summary>
    private const int MaxAlternatives = 64;

    private const int MaxDepth = 16;

    private int _at;
    private int _depth;

    public ImmutableArray<IngressMatch>? Parse() => Any() is { } matches && End() ? matches : null;

    private ImmutableArray<IngressMatch>? Any()
    {
        var left = All();
        while (left is not null && Take("||"))
        {
            left = All() is { } right && left.Value.Length + right.Length <= MaxAlternatives ? [.. left, .. right] : null;
        }

        return left;
    }

    private ImmutableArray<IngressMatch>? All()
    {
        var left = One();
        while (left is not null && Take("&&"))
        {
            left = One() is { } right && left.Value.Length * right.Length <= MaxAlternatives ? Both(left.Value, right) : null;
        }

        return left;
    }

    private ImmutableArray<IngressMatch>? One()
    {
        if (!Take("("))
        {
            return Matcher();
        }

        if (++_depth > MaxDepth)
        {
            return null;
        }

        var inner = Any();
        _depth--;
        return Take(")") ? inner : null;
    }

    private static ImmutableArray<IngressMatch>? Both(ImmutableArray<IngressMatch> left, ImmutableArray<IngressMatch> right)
    {
        var both = left.SelectMany(_ => right, (a, b) => a.And(b)).ToList();
        return both.Contains(null) ? null : [.. both.OfType<IngressMatch>()];
    }

    private ImmutableArray<IngressMatch>? Matcher()
    {
        Skip();
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
        {
            _at++;
        }

        var name = text[start.._at].ToLowerInvariant();
        if (name is not ("host" or "path" or "pathprefix") || !Take("("))
        {
            return null;
        }

        var matches = ImmutableArray.CreateBuilder<IngressMatch>();
        do
        {
            if (matches.Count == MaxAlternatives || Argument() is not { } argument || Match(name, argument) is not { } match)
            {
                return null;
            }

            matches.Add(match);
        }
        while (Take(","));
        return Take(")") ? matches.ToImmutable() : null;
    }

    // Escapes in double quotes and the placeholders of older versions are left to Traefik.
    private string? Argument()
    {
        Skip();
        if (_at == text.Length || text[_at] is not ('`' or '"'))
        {
            return null;
        }

        var end = text.IndexOf(text[_at], _at + 1);
        if (end < 0)
        {
            return null;
        }

        var argument = text[(_at + 1)..end];
        _at = end + 1;
        return argument.AsSpan().ContainsAny("\\{}") ? null : argument;
    }

    private static IngressMatch? Match(string name, string argument)
    {
        if (name == "host")
        {
            return AddressText.IsDomain(argument) ? new IngressMatch(argument.ToLowerInvariant(), null, false) : null;
        }

        return IsPath(argument) ? new IngressMatch(null, argument, name == "path") : null;
    }

    // What an Ingress refuses in a path.
    private static bool IsPath(string path) =>
        path.StartsWith('/')
        && !path.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "." or "..")
        && !path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        && !path.Contains("%5c", StringComparison.OrdinalIgnoreCase);

    private bool Take(string token)
    {
        Skip();
        if (!text.AsSpan(_at).StartsWith(token))
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private bool End()
    {
        Skip();
        return _at == text.Length;
    }

    private void Skip()
    {
        while (_at < text.Length && (text[_at] is ' ' or '\t' or '\n' or '\r'))
        {
            _at++;
        }
    }
}
