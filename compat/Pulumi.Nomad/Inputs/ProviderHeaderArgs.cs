namespace Pulumi.Nomad.Inputs;

/// <summary>A header of every request.</summary>
public sealed class ProviderHeaderArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)] private Input<string>? _value;
    public Input<string>? Value
    {
        get => _value;
        set => _value = Utilities.Secret(value);
    }
}
