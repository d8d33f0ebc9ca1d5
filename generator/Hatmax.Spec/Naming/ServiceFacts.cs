namespace Hatmax.Spec;

/// <summary>
/// Answers about one service that need all of it: look-ups by name and which models stand alone. Built once in linear time; keep it
/// while working on the service. Of two declarations of the same name the first counts.
/// </summary>
public sealed class ServiceFacts
{
    private readonly Dictionary<string, ModelSpec> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AggregateSpec> _aggregates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ChildUse>> _uses = new(StringComparer.Ordinal);

    private ServiceFacts(ServiceSpec service)
    {
        Service = service;
        foreach (var model in service.Models)
        {
            _models.TryAdd(model.Name.Value, model);
        }

        foreach (var aggregate in service.Aggregates)
        {
            _aggregates.TryAdd(aggregate.Name.Value, aggregate);
            foreach (var child in aggregate.Children)
            {
                if (!_uses.TryGetValue(child.Of.Value, out var uses))
                {
                    _uses.Add(child.Of.Value, uses = []);
                }

                uses.Add(new ChildUse(aggregate, child));
            }
        }

        StandaloneModels = [.. service.Models.Where(m => !_uses.ContainsKey(m.Name.Value))];
    }

    /// <summary>The service.</summary>
    public ServiceSpec Service { get; }

    /// <summary>Models that no aggregate owns, in the order of the text.</summary>
    public ImmutableArray<ModelSpec> StandaloneModels { get; }

    /// <summary>The facts of a service.</summary>
    public static ServiceFacts Of(ServiceSpec service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new ServiceFacts(service);
    }

    /// <summary>The model of that name, or null.</summary>
    public ModelSpec? Model(string name) => _models.GetValueOrDefault(name);

    /// <summary>The aggregate root of that name, or null.</summary>
    public AggregateSpec? Aggregate(string name) => _aggregates.GetValueOrDefault(name);

    /// <summary>True when a model or an aggregate root has that name.</summary>
    public bool HasEntity(string name) => _models.ContainsKey(name) || _aggregates.ContainsKey(name);

    /// <summary>True when the model is the child of some aggregate.</summary>
    public bool IsChild(string model) => _uses.ContainsKey(model);

    /// <summary>The collections that hold the model, in the order of the text.</summary>
    public IReadOnlyList<ChildUse> CollectionsOf(string model) => _uses.TryGetValue(model, out var uses) ? uses : [];
}
