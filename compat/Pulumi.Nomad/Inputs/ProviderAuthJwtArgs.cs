namespace Pulumi.Nomad.Inputs;

/// <summary>A login by JWT.</summary>
public sealed class ProviderAuthJwtArgs : ResourceArgs
{
    [Input("authMethod", required: true)] public Input<string> AuthMethod { get; set; } = null!;

    [Input("loginToken", required: true)] private Input<string>? _loginToken;
    public Input<string>? LoginToken
    {
        get => _loginToken;
        set => _loginToken = Utilities.Secret(value);
    }
}
