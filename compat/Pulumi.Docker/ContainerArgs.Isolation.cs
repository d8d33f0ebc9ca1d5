using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

public sealed partial class ContainerArgs
{
    [Input("capabilities")] public Input<ContainerCapabilitiesArgs>? Capabilities { get; set; }
    [Input("cgroupParent")] public Input<string>? CgroupParent { get; set; }
    [Input("cgroupnsMode")] public Input<string>? CgroupnsMode { get; set; }
    [Input("ipcMode")] public Input<string>? IpcMode { get; set; }
    [Input("pidMode")] public Input<string>? PidMode { get; set; }
    [Input("privileged")] public Input<bool>? Privileged { get; set; }

    [Input("securityOpts")] private InputList<string>? _securityOpts;
    public InputList<string> SecurityOpts { get => _securityOpts ??= new(); set => _securityOpts = value; }

    [Input("sysctls")] private InputMap<string>? _sysctls;
    public InputMap<string> Sysctls { get => _sysctls ??= new(); set => _sysctls = value; }

    [Input("usernsMode")] public Input<string>? UsernsMode { get; set; }
}
