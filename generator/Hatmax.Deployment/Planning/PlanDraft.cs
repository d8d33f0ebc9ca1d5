namespace Hatmax.Deployment.Planning;

/// <summary>A plan in the making: what is decided, and what the parts found so far refer to.</summary>
internal sealed class PlanDraft(PlanScope scope, PlanSettings settings, SortedDictionary<string, PlannedService> services, SortedDictionary<string, Backing> backings)
{
    private readonly SortedDictionary<string, SecretUse> _secrets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _externals = new(StringComparer.Ordinal);
    private readonly HashSet<NetworkEdge> _edges = [];

    public PlanScope Scope { get; } = scope;

    public PlanSettings Settings { get; } = settings;

    public SortedDictionary<string, PlannedService> Services { get; } = services;

    public SortedDictionary<string, Backing> Backings { get; } = backings;

    /// <summary>Routes by workload.</summary>
    public SortedDictionary<string, RouteRule> Routes { get; } = new(StringComparer.Ordinal);

    /// <summary>The backing service when the plan needs it, else null.</summary>
    public Backing? Find(BackingService service) => Backings.GetValueOrDefault(service.Name);

    /// <summary>True when the system runs the backing service.</summary>
    public bool Runs(BackingService service) => Find(service) is { IsRun: true };

    /// <summary>A reference to a secret, which makes it part of the plan.</summary>
    public SecretValue Secret(string name, string purpose, SecretOrigin origin, string workload)
    {
        if (!_secrets.TryGetValue(name, out var use))
        {
            _secrets.Add(name, use = new SecretUse(purpose, origin, new SortedSet<string>(StringComparer.Ordinal)));
        }

        use.Workloads.Add(workload);
        return new SecretValue(name);
    }

    /// <summary>Allows one workload to call another.</summary>
    public void Connect(string from, string to, string port)
    {
        if (from != to)
        {
            _edges.Add(new NetworkEdge(from, to, port));
        }
    }

    /// <summary>Notes that a workload uses an external address.</summary>
    public void Use(ExternalSetting external, string workload)
    {
        if (!_externals.TryGetValue(external.Name, out var workloads))
        {
            _externals.Add(external.Name, workloads = new SortedSet<string>(StringComparer.Ordinal));
        }

        workloads.Add(workload);
    }

    public ImmutableArray<PlanSecret> Secrets =>
        [.. _secrets.Select(s => new PlanSecret(s.Key, s.Value.Purpose, s.Value.Origin, [.. s.Value.Workloads]))];

    public ImmutableArray<ExternalAddress> Externals =>
        [.. _externals.Select(e => new ExternalAddress(e.Key, Settings.Externals[e.Key].Text, [.. e.Value]))];

    public ImmutableArray<NetworkEdge> Edges =>
    [
        .. _edges.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal).ThenBy(e => e.Port, StringComparer.Ordinal),
    ];

    private sealed record SecretUse(string Purpose, SecretOrigin Origin, SortedSet<string> Workloads);
}
