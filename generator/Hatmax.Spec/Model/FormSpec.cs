namespace Hatmax.Spec;

/// <summary>A form (<c>forms.X</c>).</summary>
public sealed record FormSpec
{
    /// <summary>Name as written.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Where it is sent; the method is POST where only the path is written.</summary>
    public required RouteSpec Route { get; init; }

    /// <summary>Middlewares of the route.</summary>
    public ImmutableArray<MiddlewareUseSpec> Middlewares { get; init; } = [];

    /// <summary>Rules by form field.</summary>
    public ImmutableArray<FormFieldSpec> Validate { get; init; } = [];

    /// <summary>Steps that run when the form is valid, in order.</summary>
    public ImmutableArray<StepSpec> Submit { get; init; } = [];

    /// <summary>Where the browser goes afterwards (<c>success.redirect</c>).</summary>
    public Located<string>? SuccessRedirect { get; init; }

    /// <summary>Fragment that is shown again on errors (<c>error.fragment</c>).</summary>
    public Located<string>? ErrorFragment { get; init; }

    /// <summary>The fragment gets the errors (<c>error.with_errors</c>).</summary>
    public bool WithErrors { get; init; }

    /// <summary>What the form is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the form.</summary>
    public SourceSpan Span { get; init; }
}
