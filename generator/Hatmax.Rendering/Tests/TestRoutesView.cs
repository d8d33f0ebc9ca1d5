namespace Hatmax.Rendering.Tests;

/// <summary>The route of each operation; null where there is none. Of several the first counts.</summary>
internal sealed record TestRoutesView
{
    /// <summary>GET of a collection.</summary>
    public TestRouteView? List { get; init; }

    /// <summary>GET of one.</summary>
    public TestRouteView? Get { get; init; }

    /// <summary>POST.</summary>
    public TestRouteView? Create { get; init; }

    /// <summary>PUT.</summary>
    public TestRouteView? Replace { get; init; }

    /// <summary>PATCH.</summary>
    public TestRouteView? Update { get; init; }

    /// <summary>DELETE.</summary>
    public TestRouteView? Delete { get; init; }

    /// <summary>Operations that the owner writes.</summary>
    public required IReadOnlyList<TestCustomView> Customs { get; init; }

    /// <summary>Any route.</summary>
    public bool Any => List is not null || Get is not null || Create is not null || HasChanges || Customs.Count > 0;

    /// <summary>PUT, PATCH or DELETE.</summary>
    public bool HasChanges => Replace is not null || Update is not null || Delete is not null;

    /// <summary>A route with a body.</summary>
    public bool HasBodies => Create is not null || Replace is not null || Update is not null;
}
