using System.Collections.Immutable;

namespace Pulumi;

/// <summary>How the engine treats a resource.</summary>
public abstract class ResourceOptions
{
    /// <summary>The id of a resource that exists already, to be read and not made.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>What the resource belongs to; the stack when absent.</summary>
    public Resource? Parent { get; set; }

    /// <summary>What must be there before, besides what the arguments come from.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }

    /// <summary>Whether deleting it is refused. Children take it over.</summary>
    public bool? Protect { get; set; }

    /// <summary>Properties whose changes count for nothing.</summary>
    public List<string> IgnoreChanges { get => field ??= []; set; }

    /// <summary>The version of the provider's package.</summary>
    public string? Version { get; set; }

    /// <summary>The provider that makes it. Children of a component take it over.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long making, changing and deleting it may take.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Names that it had before.</summary>
    public List<Input<Alias>> Aliases { get; set; } = [];

    /// <summary>Properties whose changes make the engine replace it.</summary>
    public List<string> ReplaceOnChanges { get => field ??= []; set; }

    /// <summary>Where the provider's plugin comes from.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether deleting it only forgets it.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>A resource whose deletion deletes this one too.</summary>
    public Resource? DeletedWith { get; set; }

    internal abstract ResourceOptions Clone();

    /// <summary>Settles the provider, and the providers that children take over.</summary>
    internal abstract ImmutableDictionary<string, ProviderResource> InheritProviders(
        string type, ImmutableDictionary<string, ProviderResource> providers);

    /// <summary>Lays other options over these: a value that is there counts, a list is appended.</summary>
    private protected void Overlay(ResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        DependsOn = DependsOn.Concat(other.DependsOn);
        Protect = other.Protect ?? Protect;
        IgnoreChanges = [.. IgnoreChanges, .. other.IgnoreChanges];
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        Aliases = [.. Aliases, .. other.Aliases];
        ReplaceOnChanges = [.. ReplaceOnChanges, .. other.ReplaceOnChanges];
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
    }
}
