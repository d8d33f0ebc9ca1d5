using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Health;

/// <summary>Everything that is checked, in the order it is shown.</summary>
internal static class Doctor
{
    public static ImmutableArray<Func<Invocation, CancellationToken, Task<HealthCheck>>> Checks { get; } =
    [
        SdkChecks.SdkAsync,
        SdkChecks.RuntimeAsync,
        ProjectChecks.SpecAsync,
        ProjectChecks.FeedAsync,
        ProjectChecks.PortsAsync,
        ProjectChecks.DiskAsync,
        ProjectChecks.ToolAsync,
        OptionalProgramChecks.DockerAsync,
        OptionalProgramChecks.PulumiAsync,
    ];
}
