namespace Hatmax.Deployment.Planning;

/// <summary>Checks of services.</summary>
internal static class ServiceProbes
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static ProbeSet Of(SystemSpec spec, PlannedService service)
    {
        var check = service.Nomad?.HealthCheck;
        ImmutableArray<string> command = ["dotnet", $"/app/{CSharpNames.ServiceNamespace(spec, service.Spec)}.dll", "--health-check"];
        return new ProbeSet(
            Create("/readyz", TimeSpan.FromSeconds(2), 30),
            Create(check?.Path?.Value ?? "/readyz", check?.Interval?.Value ?? TimeSpan.FromSeconds(5), 3),
            Create("/livez", TimeSpan.FromSeconds(10), 3));

        Probe Create(string path, TimeSpan interval, int failures) => new()
        {
            Port = ServiceWorkloads.Port,
            Path = path,
            Command = command,
            Interval = interval,
            Timeout = interval < Timeout ? interval : Timeout,
            Failures = failures,
        };
    }
}
