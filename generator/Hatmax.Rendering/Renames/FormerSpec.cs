namespace Hatmax.Rendering.Renames;

/// <summary>Takes renames back: the spec as it was written with the former names, wherever generation reads a name.</summary>
internal sealed class FormerSpec(FormerNames names)
{
    /// <summary>The spec with the former names.</summary>
    public SystemSpec Of(SystemSpec spec) => spec with { Services = [.. spec.Services.Select(Service)] };

    private ServiceSpec Service(ServiceSpec service)
    {
        var facts = ServiceFacts.Of(service);
        var name = service.Name.Value;
        return service with
        {
            Name = service.Name with { Value = names.Service(name) },
            Was = [],
            Models = [.. service.Models.Select(m => m with { Name = Entity(name, m.Name), Was = [], Fields = Fields(name, m.Name.Value, m.Fields) })],
            Aggregates = [.. service.Aggregates.Select(a => Root(facts, a))],
            Projections = [.. service.Projections.Select(p => p with { Source = Entity(name, p.Source) })],
            Relations = [.. service.Relations.Select(r => r with { From = Entity(name, r.From), To = Entity(name, r.To) })],
            Api = service.Api is { } api
                ? api with { Handlers = [.. api.Handlers.Select(h => h.Model is { } model ? h with { Model = Entity(name, model) } : h)] }
                : null,
        };
    }

    private AggregateSpec Root(ServiceFacts facts, AggregateSpec root)
    {
        var service = facts.Service.Name.Value;
        var former = root with
        {
            Name = Entity(service, root.Name),
            Was = [],
            Fields = Fields(service, root.Name.Value, root.Fields),
            Table = DerivedNames.Table(root) is null ? root.Table : null,
        };
        return former with { Children = [.. root.Children.Select(c => Child(facts, root, former, c))] };
    }

    private ChildSpec Child(ServiceFacts facts, AggregateSpec root, AggregateSpec formerRoot, ChildSpec child)
    {
        var service = facts.Service.Name.Value;
        var former = child with
        {
            Name = child.Name with { Value = names.Member(service, root.Name.Value, child.Name.Value) },
            Was = [],
            Of = Entity(service, child.Of),
            Table = DerivedNames.Table(facts, root, child) is null ? child.Table : null,
            ForeignKey = DerivedNames.ForeignKey(root, child) is null ? child.ForeignKey : null,
        };
        var columns = (facts.Model(child.Of.Value)?.Fields ?? [])
            .ToDictionary(f => Words.ToSnake(f.Name.Value), f => names.Member(service, child.Of.Value, f.Name.Value), StringComparer.Ordinal);
        columns.TryAdd(SqlNames.ForeignKeyColumn(root, child), SqlNames.ForeignKeyColumn(formerRoot, former));
        return former with
        {
            OrderField = child.OrderField is { } order ? Column(order) : null,
            OrderUniqueScope = Columns(child.OrderUniqueScope),
            Updatable = child.Updatable is { } updatable ? Columns(updatable) : null,
            Unique = [.. child.Unique.Select(Columns)],
            Indexes = [.. child.Indexes.Select(Columns)],
        };

        ImmutableArray<Located<string>> Columns(ImmutableArray<Located<string>> written) => [.. written.Select(Column)];

        Located<string> Column(Located<string> column) => column with { Value = columns.GetValueOrDefault(Words.ToSnake(column.Value), column.Value) };
    }

    private ImmutableArray<FieldSpec> Fields(string service, string entity, ImmutableArray<FieldSpec> fields) =>
    [
        .. fields.Select(f => f with
        {
            Name = f.Name with { Value = names.Member(service, entity, f.Name.Value) },
            Was = [],
            Type = f.Type.Target is { } target ? f.Type with { Target = Entity(service, target) } : f.Type,
        }),
    ];

    private Located<string> Entity(string service, Located<string> name) => name with { Value = names.Entity(service, name.Value) };
}
