using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.Namespace" />, which sets version and kind itself.</summary>
public class NamespaceArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<NamespaceSpecArgs>? Spec { get; set; }
}
