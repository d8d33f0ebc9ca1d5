namespace Pulumi.Docker.Inputs;

/// <summary>A resource limit, such as <c>nofile</c>.</summary>
public sealed class ContainerUlimitArgs : ResourceArgs
{
    [Input("hard", required: true)] public Input<int> Hard { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("soft", required: true)] public Input<int> Soft { get; set; } = null!;
}
