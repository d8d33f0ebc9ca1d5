using Hatmax.Cli.CommandLine;
using Hatmax.Processes;

namespace Hatmax.Cli.Health;

/// <summary>The .NET SDK and the runtime that services need.</summary>
internal static class SdkChecks
{
    private const int Needed = 10;
    private const string Install = "Install the .NET 10 SDK from https://dot.net/download and put 'dotnet' on the path.";

    public static async Task<HealthCheck> SdkAsync(Invocation invocation, CancellationToken cancellation)
    {
        var lines = await ListAsync(invocation, "--list-sdks", cancellation).ConfigureAwait(false);
        var versions = lines?.Select(l => l.Split(' ')[0]).ToList();
        return versions is null ? new HealthCheck("sdk", HealthState.Fail, "no 'dotnet' on the path", Install)
            : versions.FindLast(IsNewEnough) is { } version ? new HealthCheck("sdk", HealthState.Ok, version)
            : new HealthCheck("sdk", HealthState.Fail, versions.Count == 0 ? "no SDK, only a runtime" : $"only {string.Join(", ", versions)}", Install);
    }

    public static async Task<HealthCheck> RuntimeAsync(Invocation invocation, CancellationToken cancellation)
    {
        var lines = await ListAsync(invocation, "--list-runtimes", cancellation).ConfigureAwait(false);
        var versions = lines?.Where(l => l.StartsWith("Microsoft.AspNetCore.App ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]).ToList();
        return versions?.FindLast(IsNewEnough) is { } version
            ? new HealthCheck("runtime", HealthState.Ok, $"Microsoft.AspNetCore.App {version}")
            : new HealthCheck("runtime", HealthState.Fail, "no Microsoft.AspNetCore.App 10", Install);
    }

    private static async Task<List<string>?> ListAsync(Invocation invocation, string argument, CancellationToken cancellation)
    {
        var result = await invocation.Context.Processes
            .RunAsync(new ProcessRequest("dotnet", [argument], invocation.Context.Directory), null, cancellation).ConfigureAwait(false);
        return result.ExitCode == 0 ? [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)] : null;
    }

    private static bool IsNewEnough(string version) =>
        int.TryParse(version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture, out var major) && major >= Needed;
}
