using System.Diagnostics;
using System.Text.Json;

namespace WireTests.Support;

/// <summary>Runs the program of this repository, and that of the Node SDK, as the language hosts of the engine do.</summary>
internal static class Programs
{
    public const string Project = "wire";
    public const string Stack = "dev";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, string> Configuration = new()
    {
        ["wire:token"] = "t<o>k\"en",
        ["wire:settings"] = """{"command":["serve","--now"],"depth":{"n":1}}""",
        ["wire:shares"] = "512",
        ["wire:readOnly"] = "true",
        ["wire:text"] = "abc",
    };

    /// <summary>A scenario by the program under test.</summary>
    public static Task<ProgramRun> DotnetAsync(string scenario, EngineOptions? options = null) => DotnetAsync([], scenario, options);

    /// <summary>A stack class by the program under test.</summary>
    public static Task<ProgramRun> DotnetStackAsync(string stack, EngineOptions? options = null) => DotnetAsync([stack], "nothing", options);

    /// <summary>The same scenario by the Node SDK.</summary>
    public static Task<ProgramRun> NodeAsync(string scenario, EngineOptions? options = null) => WithEngineAsync(options, engine =>
    {
        string[] connection =
        [
            $"--monitor={engine.Address}", $"--engine={engine.Address}", $"--project={Project}", $"--stack={Stack}",
            "--organization=organization", "--parallel=16", $"--pwd={EngineTools.Folder}",
        ];
        string[] mode = options?.Preview == true ? ["--dry-run"] : [];
        // With frames of node_modules in its stack, Node takes a quarter of a minute to format an error in colour.
        return RunAsync("node", ["--stack-trace-limit=0", "node_modules/@pulumi/pulumi/cmd/run", .. connection, .. mode, "./reference-program.js"], Settings(scenario));
    });

    /// <summary>The program under test with exactly these variables of the engine.</summary>
    public static Task<ProgramRun> DotnetAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Pulumi.Wire.Program.dll"), .. arguments], environment);

    /// <summary>What the language host tells the program under test.</summary>
    public static Dictionary<string, string> Variables(string scenario, string address, bool preview = false) => new(Settings(scenario))
    {
        ["PULUMI_MONITOR"] = address,
        ["PULUMI_ENGINE"] = address,
        ["PULUMI_PROJECT"] = Project,
        ["PULUMI_STACK"] = Stack,
        ["PULUMI_ORGANIZATION"] = "organization",
        ["PULUMI_DRY_RUN"] = preview ? "true" : "false",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
    };

    private static Task<ProgramRun> DotnetAsync(IReadOnlyList<string> arguments, string scenario, EngineOptions? options) =>
        WithEngineAsync(options, engine => DotnetAsync(arguments, Variables(scenario, engine.Address, options?.Preview ?? false)));

    private static Dictionary<string, string> Settings(string scenario) => new()
    {
        ["PULUMI_CONFIG"] = JsonSerializer.Serialize(new Dictionary<string, string>(Configuration) { ["wire:scenario"] = scenario }),
        ["PULUMI_CONFIG_SECRET_KEYS"] = """["wire:token"]""",
    };

    private static async Task<ProgramRun> WithEngineAsync(EngineOptions? options, Func<FakeEngine, Task<ProgramRun>> run)
    {
        await using var engine = await FakeEngine.StartAsync(options ?? EngineOptions.Update);
        return await run(engine) with { Requests = engine.Requests() };
    }

    private static async Task<ProgramRun> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = EngineTools.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PULUMI_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.", exception);
        }

        return new ProgramRun(process.ExitCode, await output, await error, []);
    }
}
