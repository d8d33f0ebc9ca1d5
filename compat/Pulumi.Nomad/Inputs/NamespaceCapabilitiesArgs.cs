namespace Pulumi.Nomad.Inputs;

/// <summary>What jobs of a namespace may use.</summary>
public sealed class NamespaceCapabilitiesArgs : ResourceArgs
{
    [Input("disabledNetworkModes")] private InputList<string>? _disabledNetworkModes;
    public InputList<string> DisabledNetworkModes { get => _disabledNetworkModes ??= new(); set => _disabledNetworkModes = value; }

    [Input("disabledTaskDrivers")] private InputList<string>? _disabledTaskDrivers;
    public InputList<string> DisabledTaskDrivers { get => _disabledTaskDrivers ??= new(); set => _disabledTaskDrivers = value; }

    [Input("enabledNetworkModes")] private InputList<string>? _enabledNetworkModes;
    public InputList<string> EnabledNetworkModes { get => _enabledNetworkModes ??= new(); set => _enabledNetworkModes = value; }

    [Input("enabledTaskDrivers")] private InputList<string>? _enabledTaskDrivers;
    public InputList<string> EnabledTaskDrivers { get => _enabledTaskDrivers ??= new(); set => _enabledTaskDrivers = value; }
}
