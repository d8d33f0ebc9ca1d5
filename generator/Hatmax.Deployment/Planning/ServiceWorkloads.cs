using System.Globalization;
using System.Text.RegularExpressions;

namespace Hatmax.Deployment.Planning;

/// <summary>Services as workloads.</summary>
internal static partial class ServiceWorkloads
{
    /// <summary>Name of the one port of a service.</summary>
    public const string Port = "http";

    private const int User = 1654;
    private const string DataFolder = "/data";
    private const int DataSizeMb = 1_024;
    private const int ScratchSizeMb = 64;
    private static readonly ImageTag Unbuilt = new("unbuilt");

    public static Workload Of(PlanDraft draft, PlannedService service)
    {
        var databasePath = service.Stores is [RepositoryKind.Sqlite, ..]
            ? service.Config.GetValueOrDefault(SettingKeys.DatabasePath)?.Value.Value ?? $"{DataFolder}/{service.Spec.Name}.db"
            : null;
        var keepsData = databasePath?.StartsWith(DataFolder + "/", StringComparison.Ordinal) is true;
        var drainDelay = Seconds(service, SettingKeys.DrainDelaySeconds)
            ?? (keepsData || draft.Settings.Platforms is [DeploymentPlatform.Compose] ? 0 : ServiceVariables.ClusterDrainDelaySeconds);
        CheckCopies(draft, service, keepsData);
        return new Workload
        {
            Name = service.Name,
            Kind = WorkloadKind.Service,
            Image = Image(draft, service),
            Replicas = service.Replicas,
            Resources = service.Resources,
            Ports = [new WorkloadPort(Port, service.Port, PublishedPorts.Of(draft, service))],
            Routes = draft.Routes.TryGetValue(service.Name, out var route) ? [route] : [],
            Environment = ServiceVariables.Of(draft, service, databasePath, drainDelay),
            Volumes = keepsData ? [new VolumeMount(service.Name + "-data", DataFolder, DataSizeMb)] : [],
            Scratch = [new ScratchFolder("/tmp", ScratchSizeMb)],
            Probes = ServiceProbes.Of(draft.Scope.Spec, service),
            Security = new SecurityProfile(User, User, ReadOnlyRoot: true, []),
            Update = keepsData ? UpdateMode.Replace : UpdateMode.Rolling,
            StopGrace = TimeSpan.FromSeconds(drainDelay + (Seconds(service, SettingKeys.DrainSeconds) ?? ServiceVariables.DefaultDrainSeconds) + 5),
            RegisteredAs = service.Nomad?.Consul?.ServiceName?.Value ?? service.Name,
            Tags = Tags(draft, service),
        };
    }

    private static ImageReference Image(PlanDraft draft, PlannedService service)
    {
        var repository = $"{draft.Settings.System}/{service.Name}";
        var tag = draft.Scope.Request.Images.GetValueOrDefault(service.Spec.Name.Value) ?? Unbuilt;
        if (tag.Tag == "latest" || !TagForm().IsMatch(tag.Tag) || (tag.Digest is not null && !DigestForm().IsMatch(tag.Digest)))
        {
            draft.Scope.Report(DeploymentDiagnostics.BadImage, SourceSpan.None,
                $"The image of the service '{service.Spec.Name}' has the tag '{tag.Tag}'{(tag.Digest is null ? "" : $" and the digest '{tag.Digest}'")}, which no plan may have.");
        }

        return new ImageReference(draft.Settings.Registry is { } registry ? $"{registry.TrimEnd('/')}/{repository}" : repository, tag.Tag, tag.Digest);
    }

    private static void CheckCopies(PlanDraft draft, PlannedService service, bool keepsData)
    {
        if (keepsData && service.Replicas > 1)
        {
            draft.Scope.Report(DeploymentDiagnostics.SqliteCopies, service.ReplicasSpan.IsKnown ? service.ReplicasSpan : service.Spec.Name.Span,
                $"The service '{service.Spec.Name}' is to run in {service.Replicas} copies, which cannot share its SQLite file.");
        }
    }

    private static ImmutableArray<string> Tags(PlanDraft draft, PlannedService service)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        if (draft.Find(BackingCatalogue.Traefik) is not null && draft.Routes.TryGetValue(service.Name, out var route))
        {
            var router = $"traefik.http.routers.{route.Name}";
            tags.Add("traefik.enable=true");
            tags.Add($"{router}.rule={route.Rule}");
            tags.Add($"{router}.entrypoints={route.Entrypoint}");
            if (route.Priority is { } priority)
            {
                tags.Add(string.Create(CultureInfo.InvariantCulture, $"{router}.priority={priority}"));
            }
        }

        tags.AddRange(service.Nomad?.Consul?.Tags.Select(t => t.Value) ?? []);
        return tags.ToImmutable();
    }

    private static int? Seconds(PlannedService service, string key) =>
        service.Config.TryGetValue(key, out var setting) ? int.Parse(setting.Value.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagForm();

    [GeneratedRegex(@"\Asha256:[0-9a-f]{64}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DigestForm();
}
