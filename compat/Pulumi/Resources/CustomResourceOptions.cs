using System.Collections.Immutable;

namespace Pulumi;

/// <summary>How the engine treats a resource that a provider makes.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    /// <summary>Whether the old one is deleted before the new one is made.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Outputs to keep secret.</summary>
    public List<string> AdditionalSecretOutputs { get => field ??= []; set; }

    /// <summary>The id of a resource that exists already, to be taken over.</summary>
    public string? ImportId { get; set; }

    /// <summary>New options: the second ones laid over the first ones.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        foreach (var options in new[] { options1, options2 })
        {
            merged.Overlay(options);
            merged.DeleteBeforeReplace = options?.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.AdditionalSecretOutputs = [.. merged.AdditionalSecretOutputs, .. options?.AdditionalSecretOutputs ?? []];
            merged.ImportId = options?.ImportId ?? merged.ImportId;
        }

        return merged;
    }

    internal override ResourceOptions Clone() => Merge(this, null);

    internal override ImmutableDictionary<string, ProviderResource> InheritProviders(
        string type, ImmutableDictionary<string, ProviderResource> providers)
    {
        if (type.Split(':') is not [var package, _, _])
        {
            return providers;
        }

        Provider ??= providers.GetValueOrDefault(package);
        return Provider is null ? providers : providers.SetItem(package, Provider);
    }
}
