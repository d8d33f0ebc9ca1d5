using Hatmax.Cli.CommandLine;
using Hatmax.Processes;

namespace Hatmax.Cli.Health;

/// <summary>Programs that only deployments need.</summary>
internal static class OptionalProgramChecks
{
    public static async Task<HealthCheck> DockerAsync(Invocation invocation, CancellationToken cancellation)
    {
        var result = await RunAsync(invocation, "docker", ["version", "--format", "{{.Server.Version}}"], cancellation).ConfigureAwait(false);
        return result.IsMissing ? new HealthCheck("docker", HealthState.Warn, "not installed; images and Compose need it", "Install Docker: https://docs.docker.com/get-docker.")
            : result.ExitCode == 0 ? new HealthCheck("docker", HealthState.Ok, "engine " + result.Output.Trim())
            : new HealthCheck("docker", HealthState.Warn, "installed, but the engine does not answer", "Start the Docker engine, and check that you may use it.");
    }

    public static async Task<HealthCheck> PulumiAsync(Invocation invocation, CancellationToken cancellation)
    {
        var result = await RunAsync(invocation, "pulumi", ["version"], cancellation).ConfigureAwait(false);
        return result.ExitCode == 0
            ? new HealthCheck("pulumi", HealthState.Ok, result.Output.Trim())
            : new HealthCheck("pulumi", HealthState.Warn, "not installed; deployments need it", "Install the Pulumi CLI: https://www.pulumi.com/docs/install.");
    }

    private static Task<ProcessResult> RunAsync(Invocation invocation, string file, ImmutableArray<string> arguments, CancellationToken cancellation) =>
        invocation.Context.Processes.RunAsync(new ProcessRequest(file, arguments, invocation.Context.Directory), null, cancellation);
}
