using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something that the engine keeps track of. Making one registers it.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool? _protect;
    private readonly ImmutableDictionary<string, ProviderResource> _providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly HashSet<Resource> _children = [];

    private protected Resource(string type, string name, ResourceArgs args, ResourceOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _type = type;
        _name = name;
        // Before the parent knows this resource, and others through it.
        Completions = ResourceOutputs.Initialize(this);

        options = options.Clone();
        if (options.Parent is { } parent)
        {
            lock (parent._children)
            {
                parent._children.Add(this);
            }

            options.Protect ??= parent._protect;
            _providers = parent._providers;
        }

        _providers = options.InheritProviders(type, _providers);
        _protect = options.Protect;
        Deployment.Required.Register(this, args, options);
    }

    /// <summary>Stands for a resource that is only known by its URN.</summary>
    private protected Resource(string urn)
    {
        _type = "";
        _name = "";
        Completions = ImmutableDictionary<string, IOutputCompletion>.Empty;
        Urn = Output<string>.Of(OutputData<string>.Known(urn) with { Resources = [this] });
    }

    /// <summary>The name that the engine knows the resource by.</summary>
    [Output(Wire.Urn)]
    public Output<string> Urn { get; private protected set; } = null!;

    internal IReadOnlyDictionary<string, IOutputCompletion> Completions { get; }

    /// <summary>The type token, such as <c>docker:index/network:Network</c>.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name in the program.</summary>
    public string GetResourceName() => _name;

    internal IReadOnlyList<Resource> Children()
    {
        lock (_children)
        {
            return [.. _children];
        }
    }
}
