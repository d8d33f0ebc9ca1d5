namespace Hatmax.Breaking.Pairing;

/// <summary>A service in both specs. For one that is gone or new, the other side is a service of the same name with nothing in it.</summary>
internal sealed class ServicePair
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ServicePair(ServiceSpec old, ServiceSpec now)
    {
        (Old, New) = (ServiceFacts.Of(old), ServiceFacts.Of(now));
        var pairs = Pairs.Of(EntitySpec.Of(Old), EntitySpec.Of(New), Key, e => FormerNames.Of(e).Select(Words.ToPascal));
        Entities = [.. pairs.Both.Select(p => new EntityPair(p))];
        Removed = pairs.Removed;
        foreach (var pair in Entities)
        {
            _names.TryAdd(pair.Old.Name.Value, pair.New.Name.Value);
        }
    }

    public ServiceFacts Old { get; }

    public ServiceFacts New { get; }

    public ImmutableArray<EntityPair> Entities { get; }

    /// <summary>Models and roots that only the old spec has.</summary>
    public ImmutableArray<EntitySpec> Removed { get; }

    public string Name => New.Service.Name.Value;

    /// <summary>Present name of a model or root of the old spec; the old one when it is gone.</summary>
    public string NewName(string oldName) => _names.GetValueOrDefault(oldName, oldName);

    /// <summary>Name of a collection in the new spec, by the names of the old one.</summary>
    public string NewCollection(string oldRoot, string collection) =>
        Entities.FirstOrDefault(e => e.Old.Root?.Name.Value == oldRoot)?.Children.Both
            .FirstOrDefault(c => c.Old.Name.Value == collection)?.New.Name.Value ?? collection;

    // Two names that give the same type, table and path are the same name.
    private static string Key(EntitySpec entity) => Words.ToPascal(entity.Name.Value);
}
