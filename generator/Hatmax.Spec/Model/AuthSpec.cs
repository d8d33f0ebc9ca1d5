namespace Hatmax.Spec;

/// <summary>Who may call a service (<c>services.X.auth</c>).</summary>
public sealed record AuthSpec
{
    /// <summary>Whether callers are checked.</summary>
    public Located<bool>? Enabled { get; init; }

    /// <summary>How callers are checked.</summary>
    public Located<AuthMode>? Mode { get; init; }

    /// <summary>Scopes that every caller needs, <c>action:resource</c>.</summary>
    public ImmutableArray<Located<string>> RequiredScopes { get; init; } = [];

    /// <summary>Address of the identity service.</summary>
    public Located<string>? IdentityService { get; init; }

    /// <summary>Address of the service that knows roles.</summary>
    public Located<string>? RbacService { get; init; }

    /// <summary>How long a decision is remembered; a plain number is seconds.</summary>
    public Located<TimeSpan>? CacheTtl { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
