using Pulumi.Nomad.Inputs;

namespace Pulumi.Nomad;

/// <summary>Inputs of a <see cref="Namespace" />.</summary>
public sealed class NamespaceArgs : ResourceArgs
{
    [Input("capabilities")] public Input<NamespaceCapabilitiesArgs>? Capabilities { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }

    [Input("meta")] private InputMap<string>? _meta;
    public InputMap<string> Meta { get => _meta ??= new(); set => _meta = value; }

    [Input("name")] public Input<string>? Name { get; set; }
    [Input("quota")] public Input<string>? Quota { get; set; }
}
