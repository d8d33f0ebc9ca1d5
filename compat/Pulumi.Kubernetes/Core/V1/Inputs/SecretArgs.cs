using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.Secret" />, which sets version and kind itself.</summary>
public class SecretArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }

    [Input("data")] private InputMap<string>? _data;

    /// <summary>Values in base64. A secret once it is assigned; a map that is only added to is none.</summary>
    public InputMap<string> Data
    {
        get => _data ??= new();
        set => _data = Utilities.Secret(value);
    }

    [Input("immutable")] public Input<bool>? Immutable { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<ObjectMetaArgs>? Metadata { get; set; }

    [Input("stringData")] private InputMap<string>? _stringData;

    /// <summary>Values as text. A secret once it is assigned; a map that is only added to is none.</summary>
    public InputMap<string> StringData
    {
        get => _stringData ??= new();
        set => _stringData = Utilities.Secret(value);
    }

    [Input("type")] public Input<string>? Type { get; set; }
}
