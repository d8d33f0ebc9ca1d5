using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A provider with settings of its own, to be named in the options of resources.</summary>
public class ProviderResource : CustomResource
{
    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package it is of, such as <c>docker</c>.</param>
    /// <param name="name">The name in the program.</param>
    /// <param name="args">Its settings.</param>
    /// <param name="options">How the engine treats it.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options)
        : base($"pulumi:providers:{package}", name, args, options) => Package = package;

    internal string Package { get; }

    /// <summary>How resources name this provider.</summary>
    internal async Task<string> GetReferenceAsync()
    {
        var urn = await Urn.GetValueAsync("");
        var id = await Id.GetValueAsync("");
        return $"{urn}::{(string.IsNullOrEmpty(id) ? Wire.Unknown : id)}";
    }
}
