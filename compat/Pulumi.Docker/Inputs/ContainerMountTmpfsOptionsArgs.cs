namespace Pulumi.Docker.Inputs;

/// <summary>Options of a mount of type <c>tmpfs</c>.</summary>
public sealed class ContainerMountTmpfsOptionsArgs : ResourceArgs
{
    /// <summary>Permissions, as a number.</summary>
    [Input("mode")] public Input<int>? Mode { get; set; }

    /// <summary>Bytes.</summary>
    [Input("sizeBytes")] public Input<int>? SizeBytes { get; set; }
}
