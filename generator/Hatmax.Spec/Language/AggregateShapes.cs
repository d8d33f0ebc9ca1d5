namespace Hatmax.Spec.Language;

/// <summary>Aggregate roots and read projections, which share a map.</summary>
internal static class AggregateShapes
{
    private static readonly MapShape<ChildSpec> Children = new(TextPatterns.Identifier, "items", ChildShapes.Child);

    private static readonly ListShape<Located<string>> Paths = new(Shapes.Dotted);

    private static readonly ObjectShape<RouteSpec> Expose = new(
        "expose", "How a projection is shown.",
        static k => k.Required("route", RouteText.Shape(), "Route that answers with the projection.", "GET /users/{id}/details"));

    private static readonly ObjectShape<ProjectionSpec> Projection = new(
        "projection", "A read-only view of a model and what belongs to it: an entry of `aggregates` that has a `source`.",
        static k => new ProjectionSpec
        {
            Name = k.Key,
            Span = k.Span,
            Source = k.Required("source", Shapes.Name, "Model that is read.", "User"),
            Preload = k.Many("preload", Paths, "Relations that are read with it, dotted.", "[roles, roles.permissions]"),
            Expose = k.Object("expose", Expose, "Route that shows it.", "{route: 'GET /users/{id}/details'}"),
            Description = k.Described("What the projection is for."),
        },
        """
        services:
          users:
            kind: domain
            models: {User: {fields: {name: string}}, Role: {fields: {code: string}}}
            relations: [{from: User, to: Role}]
            aggregates:
              UserDetails:
                @
        """);

    private static readonly ObjectShape<AggregateSpec> Root = new(
        "aggregate", "An aggregate root: a record that owns child collections and is stored with them in one transaction.",
        static k => new AggregateSpec
        {
            Name = k.Key,
            Span = k.Span,
            Fields = k.Optional("fields", FieldShapes.Fields, [], "Fields by name.", "{name: {type: string}}"),
            Audit = k.Flag("audit", false, "The root has created_at, created_by, updated_at and updated_by."),
            VersionField = k.Value(
                "version_field", Shapes.Name, "Counter that is compared on update, so that nobody overwrites what he has not seen.",
                "version"),
            SoftDelete = k.Flag("soft_delete", false, "Deleted roots stay stored, with a deleted_at."),
            Table = k.Value("table", Shapes.Name, "Table name.", "lists", "the plural of the name"),
            IdColumn = k.Value("id", Shapes.Name, "Id column.", "list_id", "id"),
            Lifecycle = k.Optional(
                "lifecycle", ModelShapes.Lifecycle, LifecycleHooks.None, "Moments at which your own code runs.", "[before_create]"),
            Children = k.Many("children", Children, "Child collections by name.", "{items: {of: Item}}"),
            Description = k.Described("What the aggregate means."),
            Was = k.Was("aggregate", Shapes.Name, "Board"),
            Drop = k.Drop("Fields that the aggregate had before and whose stored values go", "nickname"),
            DropSpan = k.SpanOf("drop"),
        },
        """
        services:
          todo:
            models: {Item: {fields: {text: string, done: bool, position: int}}}
            aggregates:
              List:
                @
        """);

    /// <summary>Either one or the other.</summary>
    public static readonly Shape<AggregateEntry> Entry = new IfKeyShape<AggregateEntry>(
        "source",
        Projection.Select(static (p, _) => new AggregateEntry(null, p)),
        Root.Select(static (r, _) => new AggregateEntry(Complete(r), null)));

    private static AggregateSpec Complete(AggregateSpec root)
    {
        var fields = ModelShapes.WithoutId(root.Fields);
        return root with
        {
            Fields = root.VersionField is { } version
                ? fields.RemoveAll(f => f.Name.Value == version.Value && f.Type is { Kind: FieldKind.Int or FieldKind.Long, IsList: false, Nullable: false }) : fields,
        };
    }
}
