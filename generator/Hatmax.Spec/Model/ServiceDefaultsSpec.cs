namespace Hatmax.Spec;

/// <summary>Defaults of every service (<c>service_defaults</c>).</summary>
public sealed record ServiceDefaultsSpec
{
    /// <summary><c>inline</c> or <c>dedicated</c>.</summary>
    public Located<string>? UsecaseMode { get; init; }

    /// <summary><c>direct</c> or <c>service</c>.</summary>
    public Located<string>? HandlerMode { get; init; }

    /// <summary>Stores of a service that writes none.</summary>
    public ImmutableArray<Located<RepositoryKind>> Repositories { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
