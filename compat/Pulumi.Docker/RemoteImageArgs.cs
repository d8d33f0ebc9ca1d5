namespace Pulumi.Docker;

/// <summary>Inputs of a <see cref="RemoteImage" />.</summary>
public sealed class RemoteImageArgs : ResourceArgs
{
    [Input("forceRemove")] public Input<bool>? ForceRemove { get; set; }

    /// <summary>Leave the image on the host when the resource is removed.</summary>
    [Input("keepLocally")] public Input<bool>? KeepLocally { get; set; }

    /// <summary>Image reference with tag or digest.</summary>
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    [Input("platform")] public Input<string>? Platform { get; set; }

    [Input("pullTriggers")] private InputList<string>? _pullTriggers;

    /// <summary>Texts; another one pulls again.</summary>
    public InputList<string> PullTriggers { get => _pullTriggers ??= new(); set => _pullTriggers = value; }

    [Input("triggers")] private InputMap<string>? _triggers;
    public InputMap<string> Triggers { get => _triggers ??= new(); set => _triggers = value; }
}
