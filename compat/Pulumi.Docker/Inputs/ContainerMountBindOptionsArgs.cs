namespace Pulumi.Docker.Inputs;

/// <summary>Options of a mount of type <c>bind</c>.</summary>
public sealed class ContainerMountBindOptionsArgs : ResourceArgs
{
    [Input("propagation")] public Input<string>? Propagation { get; set; }
}
