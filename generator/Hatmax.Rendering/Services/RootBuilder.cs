using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>Builds the view of an aggregate root, or of a model that stands alone.</summary>
internal static class RootBuilder
{
    /// <summary>The view of an aggregate root.</summary>
    public static RootView Build(ServiceContext context, AggregateSpec root) =>
        Build(context, root, "aggregates", SpecFingerprint.Of(root), [.. root.Children.Select(c => ChildBuilder.Build(context, root, c))]);

    /// <summary>The view of a model that stands alone: a root without children.</summary>
    public static RootView Build(ServiceContext context, ModelSpec model) => Build(context, new AggregateSpec
    {
        Name = model.Name,
        Fields = model.Fields,
        Audit = model.Audit,
        Lifecycle = model.Lifecycle,
        Was = model.Was,
        Drop = model.Drop,
        Description = model.Description,
        Span = model.Span,
    }, "models", SpecFingerprint.Of(model), []);

    private static RootView Build(ServiceContext context, AggregateSpec root, string section, string hash, IReadOnlyList<ChildView> children)
    {
        var name = CSharpNames.TypeName(root.Name.Value);
        var plural = Plural.Of(name);
        var table = SqlNames.Table(root);
        var idColumn = SqlNames.IdColumn(root);
        var live = root.SoftDelete ? " AND \"deleted_at\" IS NULL" : "";
        var fields = root.Fields.Select(f => FieldMapper.Map(f, name, context.Name, isOrder: false, updatable: true)).ToList();
        var words = string.Join(' ', Words.Split(root.Name.Value)).ToLowerInvariant();
        var versionColumn = root.VersionField is { } version ? Words.ToSnake(version.Value) : "";
        var versionProperty = root.VersionField is { } field ? CSharpNames.PropertyName(field.Value, name) : "";
        var routes = new RouteBuilder();
        foreach (var route in context.Routes.Where(r => r.Entity == root.Name.Value && r.Collection is null && ChildBuilder.IsRepository(r)))
        {
            routes.Add(route, route.Op is HandlerOp.List or HandlerOp.Create ? [] : ["id"], words, (name + "Input", name + "Input", name + "Patch"), name, versionColumn.Length > 0, paged: true);
        }

        var collection = CollectionPath(context, root.Name.Value);
        return new RootView
        {
            Label = root.Name.Value,
            Node = $"services.{context.Facts.Service.Name.Value}.{section}.{root.Name.Value}",
            NodeHash = hash,
            Name = name,
            Doc = CSharpLiteral.Sentence(root.Description, children.Count > 0 ? "An aggregate root and the collections it owns." : "A record that stands alone."),
            Words = words,
            Folder = plural,
            Fields = fields,
            Enums = ChildBuilder.Enums(name, root.Fields),
            Audit = root.Audit,
            BeforeCreate = root.Lifecycle.HasFlag(LifecycleHooks.BeforeCreate),
            BeforeUpdate = root.Lifecycle.HasFlag(LifecycleHooks.BeforeUpdate),
            Table = SqlNames.Quote(table),
            FormerTables = FormerSqlNames.Table(root),
            DroppedColumns = SqlBuilder.Columns(root.Drop),
            IdColumn = SqlNames.Quote(idColumn),
            Checks = FieldReferences.Checks(context.Facts, fields, table, idColumn, live),
            Sql = Sql(context.Facts, root, fields, table, idColumn, versionColumn, versionProperty),
            Children = children,
            VersionName = versionColumn,
            VersionProperty = versionProperty,
            VersionColumn = versionColumn.Length == 0 ? "" : SqlNames.Quote(versionColumn),
            SoftDelete = root.SoftDelete,
            Routes = routes.Routes,
            Ops = routes.Ops,
            Customs = routes.Customs,
            CollectionPath = CSharpLiteral.String(collection),
            ItemLinks = Links(routes.Ops, children),
            TouchSql = Touch(root, table, idColumn, versionColumn, live),
        };
    }

    private static string CollectionPath(ServiceContext context, string entity)
    {
        var own = context.Routes.Where(r => r.Entity == entity && r.Collection is null).ToList();
        var list = own.FirstOrDefault(r => r.Op is HandlerOp.List or HandlerOp.Create)?.Path
            ?? own.FirstOrDefault(r => r.Op != HandlerOp.Custom && RoutePaths.IsParameter(r.Path.Split('/')[^1]))?.Path;
        if (list is null)
        {
            return RoutePaths.Join(context.Facts.Service.Api?.BasePath?.Value, ServiceRoutes.Segment(entity));
        }

        return RoutePaths.IsParameter(list.Split('/')[^1]) ? list[..list.LastIndexOf('/')] : list;
    }

    private static IReadOnlyList<LinkView> Links(OpsView ops, IReadOnlyList<ChildView> children)
    {
        var links = new List<LinkView> { new("self", "self") };
        if (ops.Replace || ops.Update)
        {
            links.Add(new LinkView("update", "self"));
        }

        if (ops.Delete)
        {
            links.Add(new LinkView("delete", "self"));
        }

        if (ops.List)
        {
            links.Add(new LinkView("collection", "Collection"));
        }

        links.AddRange(children.Select(c => new LinkView(c.Collection, $"self + {CSharpLiteral.String("/" + c.Segment)}")));
        return links;
    }

    private static string Touch(AggregateSpec root, string table, string idColumn, string versionColumn, string live)
    {
        var where = $" WHERE {SqlNames.Quote(idColumn)} = $id{live}";
        var audit = "\"updated_at\" = $now, \"updated_by\" = $actor";
        var version = SqlNames.Quote(versionColumn);
        return (versionColumn.Length > 0, root.Audit) switch
        {
            (true, true) => $"UPDATE {SqlNames.Quote(table)} SET {version} = {version} + 1, {audit}{where} RETURNING {version}",
            (true, false) => $"UPDATE {SqlNames.Quote(table)} SET {version} = {version} + 1{where} RETURNING {version}",
            (false, true) => $"UPDATE {SqlNames.Quote(table)} SET {audit}{where} RETURNING 0",
            _ => $"SELECT 0 FROM {SqlNames.Quote(table)}{where}",
        };
    }

    private static RecordSql Sql(ServiceFacts facts, AggregateSpec root, List<FieldView> fields, string table, string idColumn, string versionColumn, string versionProperty)
    {
        var where = root.SoftDelete ? " WHERE \"deleted_at\" IS NULL" : "";
        List<SqlColumn> columns =
        [
            SqlBuilder.Id(idColumn),
            .. fields.Select(f => SqlBuilder.Field(f, FieldReferences.Clause(facts, f.Spec))),
            .. versionColumn.Length > 0 ? [SqlBuilder.Version(versionColumn, versionProperty)] : Array.Empty<SqlColumn>(),
            .. root.Audit ? SqlBuilder.Audit() : [],
            .. root.SoftDelete ? [SqlBuilder.DeletedAt] : Array.Empty<SqlColumn>(),
        ];
        List<string> indexes =
        [
            .. fields.Where(f => f.Spec.Rule(RuleKind.Unique) is not null).Select(f => SqlBuilder.Index(table, [SqlNames.Column(f.Spec)], unique: true, where)),
            .. fields.Where(f => f.Spec.Type is { Kind: FieldKind.Ref, IsList: false }).Select(f => SqlBuilder.Index(table, [SqlNames.Column(f.Spec)], unique: false)),
        ];
        return SqlBuilder.Texts(table, columns, readOffset: 0, indexes);
    }
}
