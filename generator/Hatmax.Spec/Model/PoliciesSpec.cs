namespace Hatmax.Spec;

/// <summary>What policies are about (<c>policies</c>).</summary>
public sealed record PoliciesSpec
{
    /// <summary>Kinds of resources and their actions.</summary>
    public ImmutableArray<PolicyResourceSpec> Resources { get; init; } = [];

    /// <summary>Kinds of scopes, for example <c>global</c>, <c>team</c>.</summary>
    public ImmutableArray<Located<string>> Scopes { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
