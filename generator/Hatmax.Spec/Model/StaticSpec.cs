namespace Hatmax.Spec;

/// <summary>Asset directories (<c>static</c>).</summary>
public sealed record StaticSpec
{
    /// <summary>Style sheets.</summary>
    public Located<string>? Css { get; init; }

    /// <summary>Scripts.</summary>
    public Located<string>? Js { get; init; }

    /// <summary>Images.</summary>
    public Located<string>? Img { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
