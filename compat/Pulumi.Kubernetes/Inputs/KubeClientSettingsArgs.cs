namespace Pulumi.Kubernetes.Types.Inputs.Provider;

/// <summary>How often the provider may ask the cluster.</summary>
public class KubeClientSettingsArgs : ResourceArgs
{
    public KubeClientSettingsArgs()
    {
        Burst = Utilities.Whole("PULUMI_K8S_CLIENT_BURST");
        Qps = Utilities.Number("PULUMI_K8S_CLIENT_QPS");
        Timeout = Utilities.Whole("PULUMI_K8S_CLIENT_TIMEOUT");
    }

    [Input("burst")] public Input<int>? Burst { get; set; }

    /// <summary>Requests per second.</summary>
    [Input("qps")] public Input<double>? Qps { get; set; }

    /// <summary>Seconds.</summary>
    [Input("timeout")] public Input<int>? Timeout { get; set; }
}
