namespace Hatmax.Rendering.Renames;

/// <summary>
/// Finds out which renames the tree has not seen yet. A former name stays in the spec for long, so only the tree knows: what is generated for an element
/// lies there under one of its names.
/// </summary>
/// <param name="tree">Text of a generated file by logical id; null when the tree has none.</param>
internal sealed class RenameProbe(Func<string, string?> tree)
{
    private readonly FormerNames _names = new();

    /// <summary>True when the spec has a former name anywhere that generation looks at.</summary>
    public static bool HasFormerNames(SystemSpec spec) => SpecFacts.GeneratedServices(spec).Any(s =>
        !s.Was.IsEmpty
        || s.Models.Any(m => !m.Was.IsEmpty || HasFormerNames(m.Fields))
        || s.Aggregates.Any(a => !a.Was.IsEmpty || HasFormerNames(a.Fields) || a.Children.Any(c => !c.Was.IsEmpty)));

    /// <summary>What renamed elements are called in the tree.</summary>
    public FormerNames Find(SystemSpec spec)
    {
        foreach (var service in SpecFacts.GeneratedServices(spec))
        {
            FindIn(service);
        }

        return _names;
    }

    private static bool HasFormerNames(ImmutableArray<FieldSpec> fields) => fields.Any(f => !f.Was.IsEmpty);

    private void FindIn(ServiceSpec service)
    {
        var name = service.Name.Value;
        if (Pending(name, service.Was, n => tree($"service/{n}/service") is not null) is { } former)
        {
            _names.Add(name, former);
        }

        var id = $"service/{_names.Service(name)}";
        foreach (var model in service.Models)
        {
            FindEntity(id, name, model.Name.Value, model.Was, model.Fields);
        }

        foreach (var root in service.Aggregates)
        {
            FindEntity(id, name, root.Name.Value, root.Was, root.Fields);
            var children = $"{id}/root/{_names.Entity(name, root.Name.Value)}/child";
            foreach (var child in root.Children)
            {
                if (Pending(child.Name.Value, child.Was, n => tree($"{children}/{Words.ToSnake(n)}/sqlite") is not null) is { } collection)
                {
                    _names.Add(name, root.Name.Value, child.Name.Value, collection);
                }
            }
        }
    }

    private void FindEntity(string id, string service, string entity, ImmutableArray<Located<string>> was, ImmutableArray<FieldSpec> fields)
    {
        if (Pending(entity, was, n => Record(id, n) is not null) is { } former)
        {
            _names.Add(service, entity, former);
        }

        if (HasFormerNames(fields) && Record(id, _names.Entity(service, entity)) is { } text)
        {
            foreach (var field in fields)
            {
                if (Pending(field.Name.Value, field.Was, n => text.Contains($"[JsonPropertyName(\"{Words.ToSnake(n)}\")]", StringComparison.Ordinal)) is { } old)
                {
                    _names.Add(service, entity, field.Name.Value, old);
                }
            }
        }
    }

    // A model may have been owned by an aggregate, or have stood alone.
    private string? Record(string id, string name) => tree($"{id}/root/{name}/entity") ?? tree($"{id}/model/{name}/entity");

    // The former name that the tree still has; null when it has the name of today, or none.
    private static string? Pending(string name, ImmutableArray<Located<string>> was, Func<string, bool> exists) =>
        was.IsEmpty || exists(name) ? null : was.Reverse().FirstOrDefault(w => exists(w.Value))?.Value;
}
