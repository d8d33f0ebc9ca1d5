using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hatmax.Processes;
using Hatmax.Cli.Running;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>up, status, logs, down with real processes.</summary>
public sealed partial class UpTests
{
    [Theory]
    [InlineData("single", "host")]
    [InlineData("distributed", "notes")]
    public async Task A_detached_system_runs_until_down(string topology, string process)
    {
        using var sandbox = FakeSystem.Create();
        var up = await StartAsync(sandbox, "--topology", topology, "--timings");
        Assert.Contains("/notes/notes  GET POST\n", up.Out);
        Assert.DoesNotContain("/readyz", up.Out);
        Assert.Matches(@"try: curl -X POST http://127\.0\.0\.1:\d+/notes/notes -H 'Content-Type: application/json' -d '\{""title"":""First""\}'", up.Out);
        Assert.Contains("ready ", up.Err);

        var running = Assert.Single(FakeSystem.State(sandbox)!.Processes);
        Assert.Equal(process, running.Name);
        Assert.True(running.Identity.IsRunning);

        var status = await sandbox.RunAsync("status");
        Assert.Equal(0, status.ExitCode);
        Assert.Contains("ready", status.Out);
        Snapshot.Check("status.json", Neutral(sandbox, (await sandbox.RunAsync("status", "--json")).Out)
            .Replace(process + ".log", "PROCESS.log", StringComparison.Ordinal)
            .Replace($"\"{topology}\"", "\"TOPOLOGY\"", StringComparison.Ordinal));

        var again = await sandbox.RunAsync("up", "--no-build");
        Assert.Equal(ExitCodes.Environment, again.ExitCode);
        Assert.Contains("hatmax down", again.Err);

        var down = await sandbox.RunAsync("down");
        Assert.Equal(0, down.ExitCode);
        Assert.False(running.Identity.IsRunning);
        Assert.Contains("drained", await File.ReadAllTextAsync(running.Log));
        Assert.Equal(ExitCodes.Failed, (await sandbox.RunAsync("status")).ExitCode);
        Snapshot.Check("status-stopped.json", (await sandbox.RunAsync("status", "--json")).Out);
        Assert.Equal("Nothing is running.\n", (await sandbox.RunAsync("down")).Out);
    }

    [Fact]
    public async Task Up_and_down_as_json()
    {
        using var sandbox = FakeSystem.Create();
        var up = await StartAsync(sandbox, "--json");
        Snapshot.Check("up.json", Milliseconds().Replace(Neutral(sandbox, up.Out), "$1: 0"));
        Snapshot.Check("down.json", (await sandbox.RunAsync("down", "--json")).Out);
    }

    [Fact]
    public async Task Logs_show_the_end_of_each_log()
    {
        using var sandbox = FakeSystem.Create();
        await StartAsync(sandbox);
        await sandbox.RunAsync("down");
        var logs = await sandbox.RunAsync("logs", "notes", "-n", "1");
        Assert.Equal((0, "12:00:00.500 info  notes: drained n=1\n"), (logs.ExitCode, logs.Out));

        logs = await sandbox.RunAsync("logs", "-n", "1", "--json");
        Assert.Equal("drained", JsonDocument.Parse(logs.Out).RootElement.GetProperty("entry").GetProperty("msg").GetString());
        Assert.Equal(ExitCodes.Usage, (await sandbox.RunAsync("logs", "nobody")).ExitCode);

        using var patience = new CancellationTokenSource();
        var follow = sandbox.RunAsync(new RecordingTerminal(), patience.Token, "logs", "-f", "-n", "0");
        await patience.CancelAsync();
        Assert.Equal(0, (await follow).ExitCode);
    }

    [Fact]
    public async Task A_service_that_crashes_fails_the_start_with_the_end_of_its_log()
    {
        using var sandbox = FakeSystem.Create("crash");
        var up = await sandbox.RunAsync("up", "--no-build", "-d");
        Assert.Equal(ExitCodes.Failed, up.ExitCode);
        Assert.Contains("host ended before it was ready (exit code 7)", up.Err);
        Assert.Contains("  | no such table: notes", up.Err);
        Assert.Null(FakeSystem.State(sandbox));
    }

    [Fact]
    public async Task A_service_that_is_never_ready_is_stopped_after_the_timeout()
    {
        using var sandbox = FakeSystem.Create("never-ready");
        var up = await sandbox.RunAsync("up", "--no-build", "-d", "--timeout", "1");
        Assert.Equal(ExitCodes.Failed, up.ExitCode);
        Assert.Contains("was not ready on http://127.0.0.1:", up.Err);
        Assert.Null(FakeSystem.State(sandbox));
        Assert.Contains("drained", await File.ReadAllTextAsync(sandbox.At(".hatmax", "logs", "host.log")));
    }

    [Fact]
    public async Task A_service_that_will_not_end_is_killed()
    {
        using var sandbox = FakeSystem.Create("stubborn");
        await StartAsync(sandbox);
        var process = FakeSystem.State(sandbox)!.Processes[0].Identity;
        var down = await sandbox.RunAsync("down", "--timeout", "0");
        Assert.Equal(0, down.ExitCode);
        Assert.Contains("host did not end in time and was killed", down.Err);
        await WaitUntilAsync(() => !process.IsRunning);
    }

    [Fact]
    public async Task A_taken_port_is_named_before_anything_starts()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var sandbox = FakeSystem.Create(port: port);
        var up = await sandbox.RunAsync("up", "--no-build", "-d");
        Assert.Equal(ExitCodes.Environment, up.ExitCode);
        Assert.Contains($"Port {port} of service notes is taken by ", up.Err);
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains($"process {Environment.ProcessId} (", up.Err);
        }

        Assert.False(File.Exists(sandbox.At(".hatmax", "logs", "host.log")));
    }

    [Fact]
    public async Task An_offset_moves_every_port()
    {
        using var sandbox = FakeSystem.Create(port: 10_000);
        var free = FakeSystem.FreePort();
        var up = await StartAsync(sandbox, "--port-offset", (free - 10_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains($"http://127.0.0.1:{free}\n", up.Out);
        await sandbox.RunAsync("down");
        Assert.Equal(ExitCodes.Usage, (await sandbox.RunAsync("up", "--no-build", "--port-offset", "60000")).ExitCode);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_stops_the_services_in_order(string signal)
    {
        using var sandbox = FakeSystem.Create();
        using var up = new ToolProcess(sandbox.Root, "up", "--no-build");
        await up.SaysAsync("Press Ctrl-C to stop.");
        var process = FakeSystem.State(sandbox)!.Processes[0];
        up.Signal(signal);
        Assert.Equal(0, await up.ExitAsync());
        Assert.False(process.Identity.IsRunning);
        Assert.Contains("drained", await File.ReadAllTextAsync(process.Log));
        Assert.Null(FakeSystem.State(sandbox));
    }

    [Fact]
    public async Task When_a_service_dies_everything_stops()
    {
        using var sandbox = FakeSystem.Create("die");
        using var up = new ToolProcess(sandbox.Root, "up", "--no-build");
        await up.SaysAsync("Press Ctrl-C to stop.");
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(FakeSystem.State(sandbox)!.Processes[0].Services[0].Url + "/die"));
        Assert.Equal(ExitCodes.Failed, await up.ExitAsync());
        Assert.Contains("host ended by itself", up.Text);
        Assert.Contains("error notes: told to die", up.Text);
    }

    [Fact]
    public async Task Down_in_another_terminal_ends_up_without_an_error()
    {
        using var sandbox = FakeSystem.Create();
        using var up = new ToolProcess(sandbox.Root, "up", "--no-build");
        await up.SaysAsync("Press Ctrl-C to stop.");
        Assert.Equal(0, (await sandbox.RunAsync("down")).ExitCode);
        Assert.Equal(0, await up.ExitAsync());
    }

    [Fact]
    public async Task What_ends_before_down_has_finished_is_no_failure_either()
    {
        using var sandbox = FakeSystem.Create();
        using var up = new ToolProcess(sandbox.Root, "up", "--no-build");
        await up.SaysAsync("Press Ctrl-C to stop.");
        var state = FakeSystem.State(sandbox)!;
        RunStateFile.Write(new Projects.StateLayout(sandbox.Root), state with { IsStopping = true });
        state.Processes[0].Identity.RequestEnd();
        Assert.Equal(0, await up.ExitAsync());
        Assert.Contains("Stopped by 'hatmax down'.", up.Text);
    }

    [Fact]
    public async Task What_a_killed_up_left_behind_is_found_and_replaced()
    {
        using var sandbox = FakeSystem.Create();
        RunningProcess left;
        using (var up = new ToolProcess(sandbox.Root, "up", "--no-build"))
        {
            await up.SaysAsync("Press Ctrl-C to stop.");
            left = FakeSystem.State(sandbox)!.Processes[0];
            up.Kill();
            await up.ExitAsync();
        }

        Assert.True(left.Identity.IsRunning);
        Assert.Equal(0, (await sandbox.RunAsync("status")).ExitCode);
        var again = await sandbox.RunAsync("up", "--no-build", "-d");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("was killed left running", again.Err);
        Assert.False(left.Identity.IsRunning);
        Assert.True(FakeSystem.State(sandbox)!.IsRunning);
        Assert.Equal(0, (await sandbox.RunAsync("down")).ExitCode);
    }

    [Fact]
    public async Task A_detached_system_survives_the_end_of_the_tool()
    {
        using var sandbox = FakeSystem.Create();
        using var up = new ToolProcess(sandbox.Root, "up", "--no-build", "--detach");
        Assert.Equal(0, await up.ExitAsync());
        Assert.True(FakeSystem.State(sandbox)!.IsRunning);
        Assert.Equal(0, (await sandbox.RunAsync("down")).ExitCode);
    }

    [Fact]
    public async Task A_later_process_with_the_same_id_is_left_alone()
    {
        using var sandbox = new Sandbox().WithSpec();
        var reused = new ProcessIdentity(Environment.ProcessId, 1);
        Assert.False(reused.IsRunning);
        RunStateFile.Write(
            new Projects.StateLayout(sandbox.Root),
            new RunState(Topology.Single, TimeProvider.System.GetUtcNow(), null, [new RunningProcess("host", reused, "log", [new ServiceEndpoint("notes", 1)])]));
        Assert.Equal("Nothing is running.\n", (await sandbox.RunAsync("down")).Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"version\": 99}")]
    [InlineData("{\"version\": 1}")]
    public async Task A_damaged_record_counts_as_none(string text)
    {
        using var sandbox = new Sandbox().WithSpec();
        sandbox.Write(".hatmax/run.json", text);
        Assert.Equal(ExitCodes.Failed, (await sandbox.RunAsync("status")).ExitCode);
        Assert.Equal(0, (await sandbox.RunAsync("down")).ExitCode);
    }

    private static async Task<Run> StartAsync(Sandbox sandbox, params string[] more)
    {
        var up = await sandbox.RunAsync(["up", "--no-build", "--detach", .. more]);
        Assert.True(up.ExitCode == 0, up.Err);
        return up;
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!condition())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private static string Neutral(Sandbox sandbox, string text) =>
        Pid().Replace(Port().Replace(sandbox.Neutral(text), ":PORT"), "\"pid\": PID");

    [GeneratedRegex(@":\d{4,5}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Port();

    [GeneratedRegex("\"pid\": [0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Pid();

    [GeneratedRegex("(\"(?:spec|start|ready|routes)\"): [0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Milliseconds();
}
