using System.Collections.Immutable;

namespace Pulumi;

/// <summary>How the engine treats a component and its children.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>The providers of the children, one for each package.</summary>
    public List<ProviderResource> Providers { get => field ??= []; set; }

    /// <summary>New options: the second ones laid over the first ones.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        merged.Overlay(options1);
        merged.Overlay(options2);
        // The last of a package counts; otherwise the order stays.
        var all = new[] { options1, options2 }.SelectMany(options => options?.Providers ?? []).Reverse();
        merged.Providers = [.. all.DistinctBy(provider => provider.Package).Reverse()];
        return merged;
    }

    internal override ResourceOptions Clone() => Merge(this, null);

    internal override ImmutableDictionary<string, ProviderResource> InheritProviders(
        string type, ImmutableDictionary<string, ProviderResource> providers)
    {
        if (Provider is not null && Providers.Count > 0)
        {
            throw new ResourceException("A component takes the option Provider or Providers, not both.", Parent);
        }

        var own = Provider is null ? Providers : [Provider];
        return providers.SetItems(own.Select(provider => KeyValuePair.Create(provider.Package, provider)));
    }
}
