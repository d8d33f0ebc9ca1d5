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

    /// <summary>Logical id that a file of a renamed element has in the tree.</summary>
    public string Id(string id)
    {
        var parts = id.Split('/');
        if (parts is ["pack", .., var node])
        {
            parts[^1] = Node(node);
            return string.Join('/', parts);
        }

        if (parts is not ["service", var service, ..])
        {
            return id;
        }

        var entity = "";
        for (var i = 2; i < parts.Length - 1; i++)
        {
            if (parts[i] is "root" or "model")
            {
                (entity, parts[i + 1]) = (parts[i + 1], Entity(service, parts[i + 1]));
            }
            else if (parts[i] is "child")
            {
                parts[i + 1] = Words.ToSnake(Member(service, entity, parts[i + 1]));
            }
        }

        parts[1] = Service(service);
        return string.Join('/', parts);
    }

    private string Node(string node)
    {
        var parts = node.Split('.');
        if (parts is ["services", var service, ..])
        {
            parts[1] = Service(service);
            if (parts is [_, _, _, var entity])
            {
                parts[3] = Entity(service, entity);
            }
        }

        return string.Join('.', parts);
    }

    /// <summary>Name of a field or collection in the tree.</summary>
    public string Member(string service, string entity, string member) => _names.GetValueOrDefault((service, entity, member), member);
}
