namespace Hatmax.Spec;

/// <summary>How an auth service is laid out (<c>implementation</c>).</summary>
public sealed record ImplementationSpec
{
    /// <summary>Rules live in a package without I/O.</summary>
    public bool PureCore { get; init; }

    /// <summary>Name of that package.</summary>
    public Located<string>? CorePackage { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
