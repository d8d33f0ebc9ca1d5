using System.Collections.Immutable;
using Pulumi.Engine;

namespace Pulumi;

/// <summary>Runs a program that declares resources.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> Running = new();

    private readonly ResourceRegistrar _registrar;
    private readonly DeploymentInstance _instance;
    private readonly List<Resource> _registered = [];
    private readonly IMonitor _monitor;
    private Stack? _stack;

    private Deployment(EngineSettings settings, IMonitor monitor, IEngine engine)
    {
        Settings = settings;
        _monitor = monitor;
        Log = new EngineLog(engine, InFlight);
        _registrar = new ResourceRegistrar(this, monitor);
        _instance = new DeploymentInstance(settings);
    }

    /// <summary>The run that the calling code is part of.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static DeploymentInstance Instance => Required._instance;

    /// <summary>The run that the calling code is part of; null if there is none.</summary>
    internal static Deployment? Current => Running.Value;

    internal static Deployment Required
        => Current ?? throw new InvalidOperationException("No deployment is running: call this within Deployment.RunAsync or TestAsync.");

    internal EngineSettings Settings { get; }

    internal EngineLog Log { get; }

    internal InFlightTasks InFlight { get; } = new();

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("No stack is there yet: make resources within it.");
        set => _stack = value;
    }

    internal void Register(Resource resource, ResourceArgs args, ResourceOptions options)
        => InFlight.Add(_registrar.RegisterAsync(resource, args, options));

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => InFlight.Add(_registrar.RegisterOutputsAsync(resource, outputs));

    /// <summary>Notes a resource that the monitor hears of now.</summary>
    internal void Registered(Resource resource)
    {
        lock (_registered)
        {
            _registered.Add(resource);
        }
    }

    private ImmutableArray<Resource> AllRegistered()
    {
        lock (_registered)
        {
            return [.. _registered];
        }
    }
}
