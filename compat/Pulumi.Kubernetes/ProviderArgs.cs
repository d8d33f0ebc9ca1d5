using Pulumi.Kubernetes.Types.Inputs.Provider;

namespace Pulumi.Kubernetes;

/// <summary>Inputs of a <see cref="Provider" />. What is not set comes from the environment.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    public ProviderArgs()
    {
        DeleteUnreachable = Utilities.Truth("PULUMI_K8S_DELETE_UNREACHABLE");
        EnableConfigMapMutable = Utilities.Truth("PULUMI_K8S_ENABLE_CONFIGMAP_MUTABLE");
        EnablePatchForce = Utilities.Truth("PULUMI_K8S_ENABLE_PATCH_FORCE");
        EnableSecretMutable = Utilities.Truth("PULUMI_K8S_ENABLE_SECRET_MUTABLE");
        EnableServerSideApply = Utilities.Truth("PULUMI_K8S_ENABLE_SERVER_SIDE_APPLY");
        KubeConfig = Utilities.Text("KUBECONFIG");
        SkipUpdateUnreachable = Utilities.Truth("PULUMI_K8S_SKIP_UPDATE_UNREACHABLE");
        SuppressDeprecationWarnings = Utilities.Truth("PULUMI_K8S_SUPPRESS_DEPRECATION_WARNINGS");
        SuppressHelmHookWarnings = Utilities.Truth("PULUMI_K8S_SUPPRESS_HELM_HOOK_WARNINGS");
        UpsertExistingObjects = Utilities.Truth("PULUMI_K8S_UPSERT_EXISTING_OBJECTS");
    }

    [Input("alwaysRender", json: true)] public Input<bool>? AlwaysRender { get; set; }
    [Input("cluster")] public Input<string>? Cluster { get; set; }
    [Input("clusterIdentifier")] public Input<string>? ClusterIdentifier { get; set; }
    [Input("context")] public Input<string>? Context { get; set; }
    [Input("deleteUnreachable", json: true)] public Input<bool>? DeleteUnreachable { get; set; }
    [Input("enableConfigMapMutable", json: true)] public Input<bool>? EnableConfigMapMutable { get; set; }
    [Input("enablePatchForce", json: true)] public Input<bool>? EnablePatchForce { get; set; }
    [Input("enableSecretMutable", json: true)] public Input<bool>? EnableSecretMutable { get; set; }
    [Input("enableServerSideApply", json: true)] public Input<bool>? EnableServerSideApply { get; set; }
    [Input("helmReleaseSettings", json: true)] public Input<HelmReleaseSettingsArgs>? HelmReleaseSettings { get; set; }
    [Input("kubeClientSettings", json: true)] public Input<KubeClientSettingsArgs>? KubeClientSettings { get; set; }

    /// <summary>Path or content; <c>KUBECONFIG</c> of the environment by default.</summary>
    [Input("kubeconfig")] public Input<string>? KubeConfig { get; set; }

    [Input("namespace")] public Input<string>? Namespace { get; set; }
    [Input("renderYamlToDirectory")] public Input<string>? RenderYamlToDirectory { get; set; }
    [Input("skipUpdateUnreachable", json: true)] public Input<bool>? SkipUpdateUnreachable { get; set; }
    [Input("suppressDeprecationWarnings", json: true)] public Input<bool>? SuppressDeprecationWarnings { get; set; }
    [Input("suppressHelmHookWarnings", json: true)] public Input<bool>? SuppressHelmHookWarnings { get; set; }
    [Input("upsertExistingObjects", json: true)] public Input<bool>? UpsertExistingObjects { get; set; }
}
