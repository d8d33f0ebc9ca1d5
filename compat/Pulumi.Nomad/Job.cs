using System.Collections.Immutable;

namespace Pulumi.Nomad;

/// <summary>A job, given as a whole by its specification.</summary>
[ResourceType("nomad:index/job:Job", Utilities.Version)]
public partial class Job : CustomResource
{
    public Job(string name, JobArgs args, CustomResourceOptions? options = null)
        : base("nomad:index/job:Job", name, args ?? new JobArgs(), Utilities.Options(options))
    {
    }

    [Output("allAtOnce")] public Output<bool> AllAtOnce { get; private set; } = null!;
    [Output("allocationIds")] public Output<ImmutableArray<string>> AllocationIds { get; private set; } = null!;
    [Output("createIndex")] public Output<int> CreateIndex { get; private set; } = null!;
    [Output("datacenters")] public Output<ImmutableArray<string>> Datacenters { get; private set; } = null!;
    [Output("deploymentId")] public Output<string> DeploymentId { get; private set; } = null!;
    [Output("deploymentStatus")] public Output<string> DeploymentStatus { get; private set; } = null!;
    [Output("deregisterOnDestroy")] public Output<bool?> DeregisterOnDestroy { get; private set; } = null!;
    [Output("deregisterOnIdChange")] public Output<bool?> DeregisterOnIdChange { get; private set; } = null!;
    [Output("detach")] public Output<bool?> Detach { get; private set; } = null!;
    [Output("jobspec")] public Output<string> Jobspec { get; private set; } = null!;
    [Output("json")] public Output<bool?> Json { get; private set; } = null!;
    [Output("modifyIndex")] public Output<string> ModifyIndex { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("namespace")] public Output<string> Namespace { get; private set; } = null!;
    [Output("parentId")] public Output<string> ParentId { get; private set; } = null!;
    [Output("policyOverride")] public Output<bool?> PolicyOverride { get; private set; } = null!;
    [Output("preserveCounts")] public Output<bool?> PreserveCounts { get; private set; } = null!;
    [Output("priority")] public Output<int> Priority { get; private set; } = null!;
    [Output("purgeOnDestroy")] public Output<bool?> PurgeOnDestroy { get; private set; } = null!;
    [Output("readAllocationIds")] public Output<bool?> ReadAllocationIds { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("rerunIfDead")] public Output<bool?> RerunIfDead { get; private set; } = null!;
    [Output("stable")] public Output<bool> Stable { get; private set; } = null!;
    [Output("status")] public Output<string> Status { get; private set; } = null!;
    [Output("statusDescription")] public Output<string> StatusDescription { get; private set; } = null!;
    [Output("stop")] public Output<bool> Stop { get; private set; } = null!;
    [Output("submitTime")] public Output<string> SubmitTime { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<int> Version { get; private set; } = null!;
}
