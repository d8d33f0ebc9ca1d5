namespace Hatmax.Spec;

/// <summary>REST description embedded in a model (<c>models.X.api</c>).</summary>
public sealed record ModelApiSpec
{
    /// <summary>Path that the endpoints' paths start with.</summary>
    public Located<string>? BasePath { get; init; }

    /// <summary>Declared endpoints; the op is list, get, create, update or delete.</summary>
    public ImmutableArray<ModelEndpointSpec> Endpoints { get; init; } = [];
}
