namespace Pulumi.Docker.Inputs;

/// <summary>Kernel capabilities, such as <c>CAP_NET_BIND_SERVICE</c> or <c>ALL</c>.</summary>
public sealed class ContainerCapabilitiesArgs : ResourceArgs
{
    [Input("adds")] private InputList<string>? _adds;
    public InputList<string> Adds { get => _adds ??= new(); set => _adds = value; }

    [Input("drops")] private InputList<string>? _drops;
    public InputList<string> Drops { get => _drops ??= new(); set => _drops = value; }
}
