using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Says what runs, and which files are not as they were generated. Exit code 0 when every service is ready, else 1, whatever the tree is like.</summary>
internal sealed class StatusCommand() : CliCommand("status", "Show what runs, and which files are edited or in conflict.")
{
    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.FindState(invocation).TryGet(out var layout, out var failure))
        {
            return invocation.Fail(failure);
        }

        var tree = WorkspaceRoot.Open(layout.Root).Status();
        var state = RunStateFile.Read(layout);
        if (state is null || !state.IsRunning)
        {
            Write(invocation, state, [], tree);
            return ExitCodes.Failed;
        }

        using var probe = new ServiceProbe();
        var services = await Task.WhenAll(state.Processes.SelectMany(p => p.Services.Select(s => CheckAsync(probe, p, s, cancellation)))).ConfigureAwait(false);
        Write(invocation, state, services, tree);
        return services.All(s => s.State == "ready") ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static async Task<ServiceStatus> CheckAsync(ServiceProbe probe, RunningProcess process, ServiceEndpoint service, CancellationToken cancellation)
    {
        var state = !process.Identity.IsRunning ? "stopped"
            : await probe.IsReadyAsync(service, cancellation).ConfigureAwait(false) ? "ready"
            : "not ready";
        return new ServiceStatus(service, process, state);
    }

    private static void Write(Invocation invocation, RunState? state, IReadOnlyList<ServiceStatus> services, TreeStatus tree)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteBoolean("running", services.Count > 0);
                json.WriteString("topology", state is null || services.Count == 0 ? null : TopologyNames.Of(state.Topology));
                json.WriteStartArray("services");
                foreach (var (service, process, name) in services)
                {
                    json.WriteStartObject();
                    json.WriteString("name", service.Name);
                    json.WriteString("state", name);
                    json.WriteString("url", service.Url);
                    json.WriteNumber("pid", process.Identity.Id);
                    json.WriteString("log", process.Log);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartObject("tree");
                TreeReport.WriteMembers(json, tree);
                json.WriteEndObject();
            });
            return;
        }

        WriteServices(invocation, services);
        TreeReport.Write(invocation.Terminal, tree);
    }

    private static void WriteServices(Invocation invocation, IReadOnlyList<ServiceStatus> services)
    {
        if (services.Count == 0)
        {
            invocation.Terminal.Out.WriteLine("Nothing is running. Start it with 'hatmax up'.");
            return;
        }

        var table = new RichTable("SERVICE", "STATE", "URL", "PID").WithHeaders();
        foreach (var (service, process, name) in services)
        {
            table.Add(service.Name, name, service.Url, process.Identity.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        table.Write(invocation.Terminal);
    }
}
