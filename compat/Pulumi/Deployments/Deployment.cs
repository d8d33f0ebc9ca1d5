using System.Collections.Immutable;
using Pulumi.Engine;

namespace Pulumi;

/// <summary>Runs a program that declares resources.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> Running = new();

    private readonly ResourceRegistrar registrar;
    private readonly DeploymentInstance instance;
    private readonly List<Resource> registered = [];
    private readonly IMonitor monitor;
    private Stack? stack;

    private Deployment(EngineSettings settings, IMonitor monitor, IEngine engine)
    {
        Settings = settings;
        this.monitor = monitor;
        Log = new EngineLog(engine, InFlight);
        registrar = new ResourceRegistrar(this, monitor);
        instance = new DeploymentInstance(settings);
    }

    /// <summary>The run that the calling code is part of.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static DeploymentInstance Instance => Required.instance;

    /// <summary>The run that the calling code is part of; null if there is none.</summary>
    internal static Deployment? Current => Running.Value;

    internal static Deployment Required
        => Current ?? throw new InvalidOperationException("No deployment is running: call this within Deployment.RunAsync or TestAsync.");

    internal EngineSettings Settings { get; }

    internal EngineLog Log { get; }

    internal InFlightTasks InFlight { get; } = new();

    internal Stack Stack
    {
        get => stack ?? throw new InvalidOperationException("No stack is there yet: make resources within it.");
        set => stack = value;
    }

    internal void Register(Resource resource, ResourceArgs args, ResourceOptions options)
        => InFlight.Add(registrar.RegisterAsync(resource, args, options));

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => InFlight.Add(registrar.RegisterOutputsAsync(resource, outputs));

    /// <summary>Notes a resource that the monitor hears of now.</summary>
    internal void Registered(Resource resource)
    {
        lock (registered)
        {
            registered.Add(resource);
        }
    }

    private ImmutableArray<Resource> AllRegistered()
    {
        lock (registered)
        {
            return [.. registered];
        }
    }
}
