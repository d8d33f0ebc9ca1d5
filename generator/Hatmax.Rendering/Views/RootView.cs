namespace Hatmax.Rendering.Views;

/// <summary>An aggregate root, or a model that stands alone.</summary>
internal sealed record RootView : RecordView
{
    /// <summary>Folder and namespace-free group name: the plural.</summary>
    public required string Folder { get; init; }

    /// <summary>Collections in the order of the text.</summary>
    public required IReadOnlyList<ChildView> Children { get; init; }

    /// <summary>JSON member of the version; empty for none.</summary>
    public required string VersionName { get; init; }

    /// <summary>C# property of the version; empty for none.</summary>
    public required string VersionProperty { get; init; }

    /// <summary>Quoted column of the version; empty for none.</summary>
    public required string VersionColumn { get; init; }

    /// <summary>Deleted rows stay.</summary>
    public required bool SoftDelete { get; init; }

    /// <summary>Routes of the root.</summary>
    public required IReadOnlyList<RouteView> Routes { get; init; }

    /// <summary>Which operations have a route.</summary>
    public required OpsView Ops { get; init; }

    /// <summary>Custom operations.</summary>
    public required IReadOnlyList<CustomView> Customs { get; init; }

    /// <summary>Address of the collection, as a C# literal.</summary>
    public required string CollectionPath { get; init; }

    /// <summary>Links of one root; expressions over <c>self</c>.</summary>
    public required IReadOnlyList<LinkView> ItemLinks { get; init; }

    /// <summary>Has optimistic concurrency.</summary>
    public bool HasVersion => VersionProperty.Length > 0;

    /// <summary>SQL condition on live rows with a leading AND, or empty.</summary>
    public string Live => SoftDelete ? " AND \"deleted_at\" IS NULL" : "";

    /// <summary>SQL WHERE on live rows with a leading space, or empty.</summary>
    public string WhereLive => SoftDelete ? " WHERE \"deleted_at\" IS NULL" : "";

    /// <summary>Has child collections.</summary>
    public bool HasChildren => Children.Count > 0;

    /// <summary>SQL that marks the root as changed and gives its version.</summary>
    public required string TouchSql { get; init; }
}
