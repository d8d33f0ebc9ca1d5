using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>Builds the view of one child collection.</summary>
internal static class ChildBuilder
{
    /// <summary>The view.</summary>
    public static ChildView Build(ServiceContext context, AggregateSpec root, ChildSpec child)
    {
        var facts = context.Facts;
        var model = facts.Model(child.Of.Value) ?? throw new InvalidOperationException($"Unknown model {child.Of.Value}.");
        var uses = facts.CollectionsOf(child.Of.Value);
        var name = CSharpNames.TypeName(child.Of.Value);
        var use = uses.Count == 1 ? name : CSharpNames.TypeName(root.Name.Value) + Words.ToPascal(child.Name.Value);
        var label = child.Of.Value;
        // One C# type serves all collections of a model, so all agree on its members.
        var audit = model.Audit || uses.Any(u => u.Child.Audit);
        var table = SqlNames.Table(facts, root, child);
        var idColumn = SqlNames.IdColumn(child);
        var foreignKey = SqlNames.ForeignKeyColumn(root, child);
        var order = model.Fields.FirstOrDefault(f => f.Name.Value == child.OrderField?.Value);
        var fills = order?.Type is { Kind: FieldKind.Int or FieldKind.Long, IsList: false };
        var updatable = child.Updatable is { } columns ? columns.Select(c => Words.ToSnake(c.Value)).ToHashSet(StringComparer.Ordinal) : null;
        var fields = model.Fields
            .Select(f => FieldMapper.Map(f, name, context.Name, FieldFacts.Orders(uses, f), updatable?.Contains(Words.ToSnake(f.Name.Value)) ?? true))
            .ToList();
        var routes = new RouteBuilder();
        var direct = new RouteBuilder();
        var words = string.Join(' ', Words.Split(label)).ToLowerInvariant();
        var versioned = root.VersionField is not null;
        foreach (var route in context.Routes)
        {
            if (route.Entity == root.Name.Value && route.Collection == child.Name.Value)
            {
                routes.Add(route, route.Op is HandlerOp.List or HandlerOp.Create ? ["id"] : ["id", "childId"], words, (name + "Input", name + "Input", use + "Patch"), name, versioned, paged: false);
            }
            else if (route.Entity == child.Of.Value && route.Collection is null && ReferenceEquals(uses[0].Child, child) && IsRepository(route))
            {
                direct.Add(route, route.Op is HandlerOp.List or HandlerOp.Create ? [] : ["id"], words, ($"New{use}Input", name + "Input", use + "Patch"), name, versioned, paged: true);
            }
        }

        var alive = root.SoftDelete
            ? $"{SqlNames.Quote(foreignKey)} IN (SELECT {SqlNames.Quote(SqlNames.IdColumn(root))} FROM {SqlNames.Quote(SqlNames.Table(root))} WHERE \"deleted_at\" IS NULL)"
            : "";
        var property = CSharpNames.CollectionName(child.Name.Value, CSharpNames.TypeName(root.Name.Value));
        return new ChildView
        {
            Label = label,
            Node = $"services.{facts.Service.Name.Value}.models.{label}",
            NodeHash = SpecFingerprint.Of(model),
            Name = name,
            Use = use,
            Doc = CSharpLiteral.Sentence(model.Description, $"A child of {CSharpLiteral.Doc(root.Name.Value)}."),
            Words = words,
            Fields = fields,
            Enums = Enums(name, model.Fields),
            Audit = audit,
            BeforeCreate = model.Lifecycle.HasFlag(LifecycleHooks.BeforeCreate),
            BeforeUpdate = model.Lifecycle.HasFlag(LifecycleHooks.BeforeUpdate),
            Table = SqlNames.Quote(table),
            FormerTables = FormerSqlNames.Table(facts, root, child),
            DroppedColumns = SqlBuilder.Columns(model.Drop),
            IdColumn = SqlNames.Quote(idColumn),
            Checks = FieldReferences.Checks(facts, fields, table, idColumn, ""),
            Sql = Sql(facts, root, child, fields, audit, table, idColumn, foreignKey),
            Collection = Words.ToSnake(child.Name.Value),
            Segment = child.Name.Value.ToLowerInvariant(),
            Property = property,
            Singular = uses.Count(u => ReferenceEquals(u.Root, root)) == 1 ? name : name + property,
            Rel = words.Replace(' ', '_'),
            ForeignKey = SqlNames.Quote(foreignKey),
            ForeignKeyName = foreignKey,
            WhereAlive = alive.Length == 0 ? "" : " WHERE " + alive,
            AndAlive = alive.Length == 0 ? "" : " AND " + alive,
            OrderBy = (order is null ? "" : SqlNames.Quote(SqlNames.Column(order)) + ", ") + "rowid",
            OrderProperty = fills ? CSharpNames.PropertyName(order!.Name.Value, name) : "",
            OrderType = order?.Type.Kind == FieldKind.Long ? "long" : "int",
            OrderColumn = order is null ? "" : SqlNames.Quote(SqlNames.Column(order)),
            OrderIsUnique = fills && !child.OrderUniqueScope.IsEmpty,
            Restrict = child.OnDelete == OnDelete.Restrict,
            ItemLinks = Links(routes.Ops, property),
            Routes = routes.Routes,
            Ops = routes.Ops,
            DirectRoutes = [.. direct.Routes.Select(r => r with { Handler = DirectMethod(r.Handler) })],
            Direct = direct.Ops,
            Customs = [.. routes.Customs.Concat(direct.Customs).DistinctBy(c => c.Method, StringComparer.Ordinal)],
            RootIdMember = foreignKey,
            RootIdProperty = "ParentId",
        };
    }

    /// <summary>Enums of a model's fields.</summary>
    public static IReadOnlyList<EnumView> Enums(string typeName, IEnumerable<FieldSpec> fields) =>
        [.. fields.Where(f => f.Type.Kind == FieldKind.Enum).Select(f => new EnumView(
            FieldMapper.EnumName(typeName, f),
            CSharpLiteral.Sentence(f.Description, $"Values of {CSharpLiteral.Doc(f.Name.Value)}."),
            [.. f.Type.Values.Select(v => new EnumMemberView(CSharpNames.EnumMember(v.Value), CSharpLiteral.String(v.Value), CSharpLiteral.Doc(v.Value)))]))];

    /// <summary>Only handlers that the repository answers are generated.</summary>
    public static bool IsRepository(ServiceRoute route) => route.Handler is null or { Source: HandlerSource.Repo };

    private static List<LinkView> Links(OpsView ops, string property)
    {
        List<LinkView> links = [new("self", "self")];
        if (ops.Replace || ops.Update)
        {
            links.Add(new LinkView("update", "self"));
        }

        if (ops.Delete)
        {
            links.Add(new LinkView("delete", "self"));
        }

        links.Add(new LinkView("parent", "Self(rootId)"));
        if (ops.List)
        {
            links.Add(new LinkView("collection", property + "Of(rootId)"));
        }

        return links;
    }

    private static string DirectMethod(string handler) => handler switch
    {
        "ListAsync" => "ListAllAsync",
        "GetAsync" or "CreateAsync" or "ReplaceAsync" or "UpdateAsync" or "DeleteAsync" => handler.Replace("Async", "DirectAsync", StringComparison.Ordinal),
        _ => handler,
    };

    private static RecordSql Sql(ServiceFacts facts, AggregateSpec root, ChildSpec child, List<FieldView> fields, bool audit, string table, string idColumn, string foreignKey)
    {
        var onDelete = child.OnDelete == OnDelete.Restrict ? "RESTRICT" : "CASCADE";
        List<SqlColumn> columns =
        [
            SqlBuilder.Id(idColumn),
            SqlBuilder.ForeignKey(foreignKey, $" REFERENCES {SqlNames.Quote(SqlNames.Table(root))} ({SqlNames.Quote(SqlNames.IdColumn(root))}) ON DELETE {onDelete}", FormerSqlNames.ForeignKey(root, child)),
            .. fields.Select(f => SqlBuilder.Field(f, FieldReferences.Clause(facts, f.Spec))),
            .. audit ? SqlBuilder.Audit() : [],
        ];
        var indexes = new List<string> { SqlBuilder.Index(table, [foreignKey], unique: false) };
        if (child.OrderField is { } order && !child.OrderUniqueScope.IsEmpty)
        {
            indexes.Add(SqlBuilder.Index(table, [.. child.OrderUniqueScope.Select(c => Words.ToSnake(c.Value)), Words.ToSnake(order.Value)], unique: true));
        }

        indexes.AddRange(fields.Where(f => f.Spec.Rule(RuleKind.Unique) is not null).Select(f => SqlBuilder.Index(table, [SqlNames.Column(f.Spec)], unique: true)));
        indexes.AddRange(child.Unique.Select(set => SqlBuilder.Index(table, set.Select(c => Words.ToSnake(c.Value)), unique: true)));
        indexes.AddRange(child.Indexes.Select(set => SqlBuilder.Index(table, set.Select(c => Words.ToSnake(c.Value)), unique: false)));
        indexes.AddRange(fields.Where(f => f.Spec.Type is { Kind: FieldKind.Ref, IsList: false }).Select(f => SqlBuilder.Index(table, [SqlNames.Column(f.Spec)], unique: false)));
        return SqlBuilder.Texts(table, columns, readOffset: 1, [.. indexes.Distinct(StringComparer.Ordinal)]);
    }
}
