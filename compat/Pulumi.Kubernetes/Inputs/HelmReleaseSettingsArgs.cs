namespace Pulumi.Kubernetes.Types.Inputs.Provider;

/// <summary>Where Helm keeps its things.</summary>
public class HelmReleaseSettingsArgs : ResourceArgs
{
    public HelmReleaseSettingsArgs()
    {
        Driver = Utilities.Text("PULUMI_K8S_HELM_DRIVER");
        PluginsPath = Utilities.Text("PULUMI_K8S_HELM_PLUGINS_PATH");
        RegistryConfigPath = Utilities.Text("PULUMI_K8S_HELM_REGISTRY_CONFIG_PATH");
        RepositoryCache = Utilities.Text("PULUMI_K8S_HELM_REPOSITORY_CACHE");
        RepositoryConfigPath = Utilities.Text("PULUMI_K8S_HELM_REPOSITORY_CONFIG_PATH");
    }

    [Input("driver")] public Input<string>? Driver { get; set; }
    [Input("pluginsPath")] public Input<string>? PluginsPath { get; set; }
    [Input("registryConfigPath")] public Input<string>? RegistryConfigPath { get; set; }
    [Input("repositoryCache")] public Input<string>? RepositoryCache { get; set; }
    [Input("repositoryConfigPath")] public Input<string>? RepositoryConfigPath { get; set; }
}
