using Pulumi.Nomad.Inputs;

namespace Pulumi.Nomad;

/// <summary>Inputs of a <see cref="Job" />.</summary>
public sealed class JobArgs : ResourceArgs
{
    [Input("deregisterOnDestroy")] public Input<bool>? DeregisterOnDestroy { get; set; }
    [Input("deregisterOnIdChange")] public Input<bool>? DeregisterOnIdChange { get; set; }

    /// <summary>True by default: do not wait for the deployment.</summary>
    [Input("detach")] public Input<bool>? Detach { get; set; }

    [Input("hcl2")] public Input<JobHcl2Args>? Hcl2 { get; set; }

    /// <summary>HCL2 text, or JSON when <see cref="Json" /> is set.</summary>
    [Input("jobspec", required: true)] public Input<string> Jobspec { get; set; } = null!;

    [Input("json")] public Input<bool>? Json { get; set; }
    [Input("policyOverride")] public Input<bool>? PolicyOverride { get; set; }
    [Input("preserveCounts")] public Input<bool>? PreserveCounts { get; set; }

    /// <summary>Forget the job instead of keeping it as dead.</summary>
    [Input("purgeOnDestroy")] public Input<bool>? PurgeOnDestroy { get; set; }

    [Input("readAllocationIds")] public Input<bool>? ReadAllocationIds { get; set; }
    [Input("rerunIfDead")] public Input<bool>? RerunIfDead { get; set; }
}
