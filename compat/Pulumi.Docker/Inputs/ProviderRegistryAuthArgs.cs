namespace Pulumi.Docker.Inputs;

/// <summary>Credentials of a registry.</summary>
public sealed class ProviderRegistryAuthArgs : ResourceArgs
{
    [Input("address", required: true)] public Input<string> Address { get; set; } = null!;
    [Input("authDisabled")] public Input<bool>? AuthDisabled { get; set; }
    [Input("configFile")] public Input<string>? ConfigFile { get; set; }
    [Input("configFileContent")] public Input<string>? ConfigFileContent { get; set; }

    [Input("password")] private Input<string>? _password;
    public Input<string>? Password
    {
        get => _password;
        set => _password = Utilities.Secret(value);
    }

    [Input("username")] public Input<string>? Username { get; set; }
}
