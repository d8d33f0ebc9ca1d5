using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Data;

/// <summary>The tables of a service as the generator makes them.</summary>
internal static class StoredTables
{
    private static readonly ImmutableArray<string> AuditColumns = ["created_at", "created_by", "updated_at", "updated_by"];

    /// <summary>The tables of the old side, under the keys of the new one.</summary>
    public static ImmutableArray<StoredTable> Old(ServicePair pair)
    {
        var fields = pair.Entities.SelectMany(e => e.Fields.Both).ToDictionary(p => p.Old, p => p.New.Name.Value);
        return Of(pair.Old, pair.NewName, pair.NewCollection, f => fields.GetValueOrDefault(f, f.Name.Value));
    }

    /// <summary>The tables of a service; none where no code is generated for it.</summary>
    public static ImmutableArray<StoredTable> Of(ServiceFacts facts) => Of(facts, name => name, (_, collection) => collection, f => f.Name.Value);

    private static ImmutableArray<StoredTable> Of(
        ServiceFacts facts, Func<string, string> nameOf, Func<string, string, string> collectionOf, Func<FieldSpec, string> fieldOf)
    {
        if (!SpecFacts.IsGenerated(facts.Service))
        {
            return [];
        }

        var tables = ImmutableArray.CreateBuilder<StoredTable>();
        foreach (var root in facts.Service.Aggregates)
        {
            tables.Add(Root(new EntitySpec(facts, root, null), nameOf(root.Name.Value), SqlNames.Table(root), SqlNames.IdColumn(root), fieldOf));
            foreach (var child in root.Children)
            {
                var key = $"{nameOf(root.Name.Value)}.{collectionOf(root.Name.Value, child.Name.Value)}";
                tables.Add(Child(new EntitySpec(facts, null, facts.Model(child.Of.Value)), key, root, child, fieldOf));
            }
        }

        foreach (var model in facts.StandaloneModels)
        {
            tables.Add(Root(new EntitySpec(facts, null, model), nameOf(model.Name.Value), SqlNames.Table(model), "id", fieldOf));
        }

        return tables.ToImmutable();
    }

    private static StoredTable Root(EntitySpec entity, string key, string name, string id, Func<FieldSpec, string> fieldOf)
    {
        var place = entity.Name.Span;
        var softDelete = entity.Root?.SoftDelete == true;
        ImmutableArray<StoredColumn> columns =
        [
            new("id", id, "TEXT", NotNull: true, HasDefault: false, null, entity.Root?.IdColumn?.Span ?? place),
            .. Fields(entity, fieldOf),
            .. entity.VersionField is { } version ? [new("version", Words.ToSnake(version.Value), "INTEGER", NotNull: true, HasDefault: true, null, version.Span)] : Array.Empty<StoredColumn>(),
            .. Audit(entity, place),
            .. softDelete ? [new("deleted_at", "deleted_at", "TEXT", NotNull: false, HasDefault: false, null, place)] : Array.Empty<StoredColumn>(),
        ];
        return new StoredTable(key, name, columns, [.. UniqueFields(entity, softDelete)], Dropped(entity), place);
    }

    private static StoredTable Child(EntitySpec entity, string key, AggregateSpec root, ChildSpec child, Func<FieldSpec, string> fieldOf)
    {
        var place = child.Name.Span;
        ImmutableArray<StoredColumn> columns =
        [
            new("id", SqlNames.IdColumn(child), "TEXT", NotNull: true, HasDefault: false, null, child.IdColumn?.Span ?? place),
            new("parent", SqlNames.ForeignKeyColumn(root, child), "TEXT", NotNull: true, HasDefault: false, null, child.ForeignKey?.Span ?? place),
            .. Fields(entity, fieldOf),
            .. Audit(entity, place),
        ];
        var unique = ImmutableArray.CreateBuilder<StoredIndex>();
        if (child.OrderField is { } order && !child.OrderUniqueScope.IsEmpty)
        {
            unique.Add(new StoredIndex([.. child.OrderUniqueScope.Append(order).Select(c => Words.ToSnake(c.Value))], LiveOnly: false, order.Span));
        }

        unique.AddRange(UniqueFields(entity, liveOnly: false));
        unique.AddRange(child.Unique.Select(set => new StoredIndex([.. set.Select(c => Words.ToSnake(c.Value))], LiveOnly: false, set.IsEmpty ? place : set[0].Span)));
        return new StoredTable(key, SqlNames.Table(entity.Facts, root, child), columns, unique.ToImmutable(), Dropped(entity), place);
    }

    private static IEnumerable<StoredColumn> Fields(EntitySpec entity, Func<FieldSpec, string> fieldOf) => entity.Fields.Select(field =>
    {
        var isOrder = entity.IsOrder(field);
        return new StoredColumn(
            "field " + fieldOf(field), SqlNames.Column(field), FieldFacts.SqlType(field.Type),
            !FieldFacts.IsNullable(field, isOrder), FieldFacts.HasStoredDefault(field, isOrder), field, field.Name.Span);
    });

    private static ImmutableArray<Located<string>> Dropped(EntitySpec entity) => [.. entity.Drop.Select(name => name with { Value = Words.ToSnake(name.Value) })];

    private static IEnumerable<StoredColumn> Audit(EntitySpec entity, SourceSpan place) =>
        entity.Audit ? AuditColumns.Select(name => new StoredColumn(name, name, "TEXT", NotNull: true, HasDefault: true, null, place)) : [];

    private static IEnumerable<StoredIndex> UniqueFields(EntitySpec entity, bool liveOnly) =>
        entity.Fields.Where(f => f.Rule(RuleKind.Unique) is not null)
            .Select(f => new StoredIndex([SqlNames.Column(f)], liveOnly, f.Rule(RuleKind.Unique)!.Span));
}
