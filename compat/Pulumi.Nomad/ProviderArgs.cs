using Pulumi.Nomad.Inputs;

namespace Pulumi.Nomad;

/// <summary>Inputs of a <see cref="Provider" />.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    [Input("address")] public Input<string>? Address { get; set; }
    [Input("authJwt", json: true)] public Input<ProviderAuthJwtArgs>? AuthJwt { get; set; }
    [Input("caFile")] public Input<string>? CaFile { get; set; }
    [Input("caPem")] public Input<string>? CaPem { get; set; }
    [Input("certFile")] public Input<string>? CertFile { get; set; }
    [Input("certPem")] public Input<string>? CertPem { get; set; }

    [Input("headers", json: true)] private InputList<ProviderHeaderArgs>? _headers;
    public InputList<ProviderHeaderArgs> Headers
    {
        get => _headers ??= new();
        set => _headers = Utilities.Secret(value);
    }

    [Input("httpAuth")] private Input<string>? _httpAuth;
    public Input<string>? HttpAuth
    {
        get => _httpAuth;
        set => _httpAuth = Utilities.Secret(value);
    }

    [Input("ignoreEnvVars", json: true)] private InputMap<bool>? _ignoreEnvVars;
    public InputMap<bool> IgnoreEnvVars { get => _ignoreEnvVars ??= new(); set => _ignoreEnvVars = value; }

    [Input("keyFile")] public Input<string>? KeyFile { get; set; }

    [Input("keyPem")] private Input<string>? _keyPem;
    public Input<string>? KeyPem
    {
        get => _keyPem;
        set => _keyPem = Utilities.Secret(value);
    }

    [Input("region")] public Input<string>? Region { get; set; }

    [Input("secretId")] private Input<string>? _secretId;
    public Input<string>? SecretId
    {
        get => _secretId;
        set => _secretId = Utilities.Secret(value);
    }

    [Input("skipVerify", json: true)] public Input<bool>? SkipVerify { get; set; }
}
