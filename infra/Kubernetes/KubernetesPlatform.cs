using System.Globalization;
using Hatmax.Deployment.Helm;
using Hatmax.Infra.Workloads;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Hatmax.Infra.Kubernetes;

/// <summary>One namespace with one Secret and one release of the chart of the system.</summary>
/// <param name="namespaceName">Name of the namespace.</param>
/// <param name="chart">Folder of the chart, relative to the folder that the program runs in, so that every machine sends the same.</param>
internal sealed class KubernetesPlatform(string namespaceName, string chart) : IPlatform
{
    /// <inheritdoc />
    public void RequireReady(DeploymentPlan plan)
    {
        // The cluster decides where a pod fits.
    }

    /// <inheritdoc />
    public void Register(SystemContext context)
    {
        // The claims of data volumes outlive the release, and a namespace that is deleted would take them with it.
        var space = new Namespace(
            namespaceName,
            new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = namespaceName } },
            new CustomResourceOptions { RetainOnDelete = context.Plan.Workloads.Any(workload => !workload.Volumes.IsEmpty) });
        var needed = new List<Resource> { space };
        var values = HelmWriter.ValuesTree(context.Plan);
        if (!context.Secrets.IsEmpty)
        {
            ((Dictionary<string, object>)values["secrets"]).Add("revision", SecretsRevision.Of(context.Secrets));
            needed.Add(new Secret(
                HelmNames.Secret(context.Plan),
                new SecretArgs
                {
                    Metadata = new ObjectMetaArgs { Name = HelmNames.Secret(context.Plan), Namespace = namespaceName },
                    Type = "Opaque",
                    StringData = context.Secrets.ToMap(),
                },
                new CustomResourceOptions { DependsOn = { space } }));
        }

        needed.AddRange(context.Plan.Workloads.Select(Component));
        _ = new Release(
            HelmNames.Release(context.Plan),
            new ReleaseArgs
            {
                Name = HelmNames.Release(context.Plan),
                Chart = chart,
                Namespace = namespaceName,
                Values = values,
                Atomic = false,
                CleanupOnFail = true,
                Timeout = (int)StartTime(context.Plan).TotalSeconds,
            },
            new CustomResourceOptions { DependsOn = needed.ToArray() });
    }

    /// <inheritdoc />
    public string? UrlOf(DeploymentPlan plan, Workload workload) => workload.Ports.FirstOrDefault() is { } port
        ? string.Create(CultureInfo.InvariantCulture, $"http://{workload.Name}.{namespaceName}.svc:{port.Number}")
        : null;

    private static WorkloadComponent Component(Workload workload)
    {
        var component = new WorkloadComponent(workload);
        component.Complete();
        return component;
    }

    // Pods start side by side but may wait for each other, and images may have to be pulled.
    private static TimeSpan StartTime(DeploymentPlan plan) =>
        TimeSpan.FromMinutes(2) + TimeSpan.FromTicks(plan.Workloads.Sum(w => w.Probes.Startup.Interval.Ticks * w.Probes.Startup.Failures));
}
