namespace Pulumi.Kubernetes.Types.Inputs.Helm.V3;

/// <summary>Inputs of a <see cref="Kubernetes.Helm.V3.Release" />.</summary>
public class ReleaseArgs : ResourceArgs
{
    [Input("allowNullValues")] public Input<bool>? AllowNullValues { get; set; }
    [Input("atomic")] public Input<bool>? Atomic { get; set; }

    /// <summary>Name in a repository, URL, or path of a local chart.</summary>
    [Input("chart", required: true)] public Input<string> Chart { get; set; } = null!;

    [Input("cleanupOnFail")] public Input<bool>? CleanupOnFail { get; set; }
    [Input("compat")] public Input<string>? Compat { get; set; }
    [Input("createNamespace")] public Input<bool>? CreateNamespace { get; set; }
    [Input("dependencyUpdate")] public Input<bool>? DependencyUpdate { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("devel")] public Input<bool>? Devel { get; set; }
    [Input("disableCRDHooks")] public Input<bool>? DisableCRDHooks { get; set; }
    [Input("disableOpenapiValidation")] public Input<bool>? DisableOpenapiValidation { get; set; }
    [Input("disableWebhooks")] public Input<bool>? DisableWebhooks { get; set; }
    [Input("forceUpdate")] public Input<bool>? ForceUpdate { get; set; }
    [Input("keyring")] public Input<string>? Keyring { get; set; }
    [Input("lint")] public Input<bool>? Lint { get; set; }

    /// <summary>Revisions kept; 0 is without limit.</summary>
    [Input("maxHistory")] public Input<int>? MaxHistory { get; set; }

    [Input("name")] public Input<string>? Name { get; set; }
    [Input("namespace")] public Input<string>? Namespace { get; set; }
    [Input("postrender")] public Input<string>? Postrender { get; set; }
    [Input("recreatePods")] public Input<bool>? RecreatePods { get; set; }
    [Input("renderSubchartNotes")] public Input<bool>? RenderSubchartNotes { get; set; }
    [Input("replace")] public Input<bool>? Replace { get; set; }
    [Input("repositoryOpts")] public Input<RepositoryOptsArgs>? RepositoryOpts { get; set; }
    [Input("resetValues")] public Input<bool>? ResetValues { get; set; }
    [Input("reuseValues")] public Input<bool>? ReuseValues { get; set; }

    /// <summary>Do not wait until the objects are ready.</summary>
    [Input("skipAwait")] public Input<bool>? SkipAwait { get; set; }

    [Input("skipCrds")] public Input<bool>? SkipCrds { get; set; }

    /// <summary>Seconds for each operation of Kubernetes.</summary>
    [Input("timeout")] public Input<int>? Timeout { get; set; }

    [Input("values")] private InputMap<object>? _values;
    public InputMap<object> Values { get => _values ??= new(); set => _values = value; }

    [Input("verify")] public Input<bool>? Verify { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("waitForJobs")] public Input<bool>? WaitForJobs { get; set; }
}
