namespace Hatmax.Rendering.Views;

/// <summary>A child collection of a root.</summary>
internal sealed record ChildView : RecordView
{
    /// <summary>JSON member and route segment.</summary>
    public required string Collection { get; init; }

    /// <summary>Route segment.</summary>
    public required string Segment { get; init; }

    /// <summary>C# property of the root.</summary>
    public required string Property { get; init; }

    /// <summary>Local variable that holds the collection as it was.</summary>
    public string Variable => "old" + Property;

    /// <summary>C# word for one child in method names, for example <c>Item</c>; unique among the children of the root.</summary>
    public required string Singular { get; init; }

    /// <summary>Link relation of one child.</summary>
    public required string Rel { get; init; }

    /// <summary>Prefix of the types that belong to this collection: the model, or root and collection when the model has several.</summary>
    public required string Use { get; init; }

    /// <summary>Quoted foreign key column.</summary>
    public required string ForeignKey { get; init; }

    /// <summary>Unquoted foreign key column, the name of its parameter.</summary>
    public required string ForeignKeyName { get; init; }

    /// <summary>SQL condition that the child's root is not deleted, with a leading WHERE; empty when roots are really deleted.</summary>
    public required string WhereAlive { get; init; }

    /// <summary>The same with a leading AND.</summary>
    public required string AndAlive { get; init; }

    /// <summary>ORDER BY terms.</summary>
    public required string OrderBy { get; init; }

    /// <summary>Property that orders the collection and is filled in when absent; empty for none.</summary>
    public required string OrderProperty { get; init; }

    /// <summary>C# type of that property.</summary>
    public required string OrderType { get; init; }

    /// <summary>Quoted column of that property.</summary>
    public required string OrderColumn { get; init; }

    /// <summary>The order column is unique in the root: changed orders are parked first.</summary>
    public required bool OrderIsUnique { get; init; }

    /// <summary>Children cannot outlive their root; the root cannot be deleted while it has any.</summary>
    public required bool Restrict { get; init; }

    /// <summary>Links of one child; expressions over <c>self</c> and <c>rootId</c>.</summary>
    public required IReadOnlyList<LinkView> ItemLinks { get; init; }

    /// <summary>Routes below the root.</summary>
    public required IReadOnlyList<RouteView> Routes { get; init; }

    /// <summary>Handlers that address the child without its root.</summary>
    public required IReadOnlyList<RouteView> DirectRoutes { get; init; }

    /// <summary>Handlers that address the child without its root, by op.</summary>
    public required OpsView Direct { get; init; }

    /// <summary>Handlers below the root, by op.</summary>
    public required OpsView Ops { get; init; }

    /// <summary>Custom operations: method names.</summary>
    public required IReadOnlyList<CustomView> Customs { get; init; }

    /// <summary>The repository finds children without their root.</summary>
    public bool HasLookups => DirectRoutes.Count > 0 || Customs.Count > 0;

    /// <summary>Has an order that is filled in.</summary>
    public bool HasOrder => OrderProperty.Length > 0;

    /// <summary>Name of the request that creates one with its root's id.</summary>
    public string DirectInput => $"New{Use}Input";

    /// <summary>JSON member of the root's id in that request.</summary>
    public required string RootIdMember { get; init; }

    /// <summary>C# property of the root's id in that request.</summary>
    public required string RootIdProperty { get; init; }
}
