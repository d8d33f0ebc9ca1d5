namespace Hatmax.Spec;

/// <summary>Logs (<c>observability.logging</c>).</summary>
public sealed record LoggingSpec
{
    /// <summary><c>debug</c>, <c>info</c>, <c>warn</c> or <c>error</c>; null for info.</summary>
    public Located<string>? Level { get; init; }

    /// <summary><c>json</c> or <c>text</c>; null for json.</summary>
    public Located<string>? Format { get; init; }

    /// <summary>Every line carries the request id.</summary>
    public bool IncludeRequestId { get; init; } = true;
}
