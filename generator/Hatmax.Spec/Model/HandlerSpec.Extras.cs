namespace Hatmax.Spec;

public sealed partial record HandlerSpec
{
    /// <summary>Place of <c>source</c>, or of the short form that gave it; unknown where it is the default.</summary>
    public SourceSpan SourceSpan { get; init; }

    /// <summary>Middlewares of this handler only, or null.</summary>
    public MiddlewareSetSpec? Middlewares { get; init; }

    /// <summary>What the handler is for.</summary>
    public string? Description { get; init; }
}
