namespace Hatmax.Spec;

/// <summary>A fragment of a page that another service renders (<c>pages.X.fragments[]</c>).</summary>
public sealed record PageFragmentSpec
{
    /// <summary>Its name in the page.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What the caller needs a permission for, or null.</summary>
    public ResourceSpec? Resource { get; init; }

    /// <summary>Where the permission must hold, or null.</summary>
    public ScopeSpec? Scope { get; init; }

    /// <summary>Service that renders it.</summary>
    public required UpstreamSpec Upstream { get; init; }

    /// <summary>Place of the fragment.</summary>
    public SourceSpan Span { get; init; }
}
