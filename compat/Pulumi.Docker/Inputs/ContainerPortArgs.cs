namespace Pulumi.Docker.Inputs;

/// <summary>A published port.</summary>
public sealed class ContainerPortArgs : ResourceArgs
{
    /// <summary>Port on the host; a free one is taken when absent.</summary>
    [Input("external")] public Input<int>? External { get; set; }

    [Input("internal", required: true)] public Input<int> Internal { get; set; } = null!;
    [Input("ip")] public Input<string>? Ip { get; set; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    [Input("protocol")] public Input<string>? Protocol { get; set; }
}
