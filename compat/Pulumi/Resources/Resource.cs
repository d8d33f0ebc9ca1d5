using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something that the engine keeps track of. Making one registers it.</summary>
public class Resource
{
    private readonly string type;
    private readonly string name;
    private readonly bool? protect;
    private readonly ImmutableDictionary<string, ProviderResource> providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly HashSet<Resource> children = [];

    private protected Resource(string type, string name, ResourceArgs args, ResourceOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.type = type;
        this.name = name;
        // Before the parent knows this resource, and others through it.
        Completions = ResourceOutputs.Initialize(this);

        options = options.Clone();
        if (options.Parent is { } parent)
        {
            lock (parent.children)
            {
                parent.children.Add(this);
            }

            options.Protect ??= parent.protect;
            providers = parent.providers;
        }

        providers = options.InheritProviders(type, providers);
        protect = options.Protect;
        Deployment.Required.Register(this, args, options);
    }

    /// <summary>Stands for a resource that is only known by its URN.</summary>
    private protected Resource(string urn)
    {
        type = "";
        name = "";
        Completions = ImmutableDictionary<string, IOutputCompletion>.Empty;
        Urn = Output<string>.Of(OutputData<string>.Known(urn) with { Resources = [this] });
    }

    /// <summary>The name that the engine knows the resource by.</summary>
    [Output(Wire.Urn)]
    public Output<string> Urn { get; private protected set; } = null!;

    internal IReadOnlyDictionary<string, IOutputCompletion> Completions { get; }

    /// <summary>The type token, such as <c>docker:index/network:Network</c>.</summary>
    public string GetResourceType() => type;

    /// <summary>The name in the program.</summary>
    public string GetResourceName() => name;

    internal IReadOnlyList<Resource> Children()
    {
        lock (children)
        {
            return [.. children];
        }
    }
}
