using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Outputs.Core.V1;
using Pulumi.Kubernetes.Types.Outputs.Meta.V1;

namespace Pulumi.Kubernetes.Core.V1;

/// <summary>A namespace.</summary>
[ResourceType("kubernetes:core/v1:Namespace", Utilities.Version)]
public partial class Namespace : KubernetesResource
{
    public Namespace(string name, NamespaceArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:core/v1:Namespace", name, MakeArgs(args), Utilities.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<ObjectMeta> Metadata { get; private set; } = null!;
    [Output("spec")] public Output<NamespaceSpec> Spec { get; private set; } = null!;

    private static NamespaceArgs MakeArgs(NamespaceArgs? args)
    {
        args ??= new NamespaceArgs();
        args.ApiVersion = "v1";
        args.Kind = "Namespace";
        return args;
    }
}
