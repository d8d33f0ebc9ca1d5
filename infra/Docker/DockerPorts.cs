using System.Globalization;
using System.Text.RegularExpressions;
using Hatmax.Infra.Sources;
using Hatmax.Processes;

namespace Hatmax.Infra.Docker;

/// <summary>The published ports on this machine, where the engine runs on it.</summary>
internal static partial class DockerPorts
{
    /// <summary>Stops when something that is not of this system and environment listens at a port that the plan publishes.</summary>
    /// <exception cref="RunException">The message lists all taken ports.</exception>
    public static void RequireFree(DeploymentPlan plan, SystemProject project, IProcessRunner processes)
    {
        // Ports of another machine cannot be seen from here; its engine refuses them.
        var host = System.Environment.GetEnvironmentVariable("DOCKER_HOST");
        if (!string.IsNullOrEmpty(host) && !host.StartsWith("unix:", StringComparison.Ordinal))
        {
            return;
        }

        var own = OwnPorts(plan, project, processes);
        var taken = HostPorts.Taken(plan, port => own.Contains(port) || LoopbackPort.IsFree(port), project.SpecFile);
        if (!taken.IsEmpty)
        {
            throw new RunException($"Ports of the host are taken:\n{Findings.Text(taken)}");
        }
    }

    private static HashSet<int> OwnPorts(DeploymentPlan plan, SystemProject project, IProcessRunner processes)
    {
        var request = new ProcessRequest(
            "docker",
            [
                "ps", "--filter", $"label=hatmax.system={plan.System}", "--filter", $"label=hatmax.environment={plan.Environment}", "--format", "{{.Ports}}",
            ],
            project.Root);
        var result = processes.RunAsync(request, onLine: null, CancellationToken.None).GetAwaiter().GetResult();
        return [.. Published().Matches(result.Output).Select(match => int.Parse(match.Groups["port"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(":(?<port>[0-9]+)->", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Published();
}
