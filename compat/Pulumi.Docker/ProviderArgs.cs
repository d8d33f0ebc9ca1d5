using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

/// <summary>Inputs of a <see cref="Provider" />.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    public ProviderArgs()
    {
        Host = Utilities.Text("DOCKER_HOST");
    }

    [Input("caMaterial")] public Input<string>? CaMaterial { get; set; }
    [Input("certMaterial")] public Input<string>? CertMaterial { get; set; }
    [Input("certPath")] public Input<string>? CertPath { get; set; }
    [Input("context")] public Input<string>? Context { get; set; }
    [Input("disableDockerDaemonCheck", json: true)] public Input<bool>? DisableDockerDaemonCheck { get; set; }

    /// <summary>Address of the engine; <c>DOCKER_HOST</c> of the environment by default.</summary>
    [Input("host")] public Input<string>? Host { get; set; }

    [Input("keyMaterial")] public Input<string>? KeyMaterial { get; set; }

    [Input("registryAuth", json: true)] private InputList<ProviderRegistryAuthArgs>? _registryAuth;
    public InputList<ProviderRegistryAuthArgs> RegistryAuth { get => _registryAuth ??= new(); set => _registryAuth = value; }

    [Input("sshOpts", json: true)] private InputList<string>? _sshOpts;
    public InputList<string> SshOpts { get => _sshOpts ??= new(); set => _sshOpts = value; }
}
