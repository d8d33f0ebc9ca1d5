namespace Hatmax.Rendering.Renames;

/// <summary>What renamed elements are still called in the tree that was generated last; an element that is not here has its name of today there.</summary>
internal sealed class FormerNames
{
    private readonly Dictionary<(string Service, string Entity, string Member), string> _names = [];

    /// <summary>Nothing is pending.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>Notes the former name of a service.</summary>
    public void Add(string service, string former) => _names.Add((service, "", ""), former);

    /// <summary>Notes the former name of a model or aggregate.</summary>
    public void Add(string service, string entity, string former) => _names.TryAdd((service, entity, ""), former);

    /// <summary>Notes the former name of a field or collection.</summary>
    public void Add(string service, string entity, string member, string former) => _names.TryAdd((service, entity, member), former);

    /// <summary>Name of a service in the tree.</summary>
    public string Service(string service) => _names.GetValueOrDefault((service, "", ""), service);

    /// <summary>Name of a model or aggregate in the tree.</summary>
    public string Entity(string service, string entity) => _names.GetValueOrDefault((service, entity, ""), entity);

    /// <summary>Name of a field or collection in the tree.</summary>
    public string Member(string service, string entity, string member) => _names.GetValueOrDefault((service, entity, member), member);
}
