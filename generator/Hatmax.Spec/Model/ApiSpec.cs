namespace Hatmax.Spec;

/// <summary>The HTTP surface of a service (<c>services.X.api</c>).</summary>
public sealed partial record ApiSpec
{
    /// <summary>Path that every route of the service starts with; normalised, empty for none.</summary>
    public Located<string>? BasePath { get; init; }

    /// <summary>Declared handlers in the order of the text.</summary>
    public ImmutableArray<HandlerSpec> Handlers { get; init; } = [];
}
