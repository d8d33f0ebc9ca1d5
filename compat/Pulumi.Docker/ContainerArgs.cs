using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

/// <summary>Inputs of a <see cref="Container" />: what runs, and as whom.</summary>
public sealed partial class ContainerArgs : ResourceArgs
{
    [Input("attach")] public Input<bool>? Attach { get; set; }

    [Input("command")] private InputList<string>? _command;

    /// <summary>Arguments after the entrypoint, one element each.</summary>
    public InputList<string> Command { get => _command ??= new(); set => _command = value; }

    [Input("domainname")] public Input<string>? Domainname { get; set; }

    [Input("entrypoints")] private InputList<string>? _entrypoints;
    public InputList<string> Entrypoints { get => _entrypoints ??= new(); set => _entrypoints = value; }

    [Input("envs")] private InputList<string>? _envs;

    /// <summary>Each <c>NAME=value</c>. The elements are a set: their order says nothing.</summary>
    public InputList<string> Envs { get => _envs ??= new(); set => _envs = value; }

    [Input("groupAdds")] private InputList<string>? _groupAdds;
    public InputList<string> GroupAdds { get => _groupAdds ??= new(); set => _groupAdds = value; }

    [Input("hostname")] public Input<string>? Hostname { get; set; }

    /// <summary>An image id or reference, such as <c>RemoteImage.ImageId</c>.</summary>
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;

    [Input("init")] public Input<bool>? Init { get; set; }

    [Input("labels")] private InputList<ContainerLabelArgs>? _labels;
    public InputList<ContainerLabelArgs> Labels { get => _labels ??= new(); set => _labels = value; }

    [Input("logs")] public Input<bool>? Logs { get; set; }

    /// <summary>Set it: without it the name gets a random end and is no stable DNS name.</summary>
    [Input("name")] public Input<string>? Name { get; set; }

    [Input("platform")] public Input<string>? Platform { get; set; }
    [Input("runtime")] public Input<string>? Runtime { get; set; }
    [Input("stdinOpen")] public Input<bool>? StdinOpen { get; set; }
    [Input("tty")] public Input<bool>? Tty { get; set; }

    /// <summary><c>user</c> or <c>user:group</c>, names or ids.</summary>
    [Input("user")] public Input<string>? User { get; set; }

    [Input("workingDir")] public Input<string>? WorkingDir { get; set; }
}
