using System.Diagnostics;
using System.Text.Json;
using WireTests.Support;

namespace Hatmax.Infra.Tests.Support;

/// <summary>How a run of the built program ended, and what it asked of the engine.</summary>
internal sealed record StackRun(int ExitCode, string Messages, IReadOnlyList<EngineRequest> Requests)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Registrations in order, the stack left out.</summary>
    public IEnumerable<EngineRequest> Registrations =>
        Requests.Where(request => request.Method == "registerResource" && request.Text("type") != "pulumi:pulumi:Stack");

    /// <summary>Runs a preview as the language host does.</summary>
    /// <param name="tree">The monorepo.</param>
    /// <param name="stack">Name of the stack.</param>
    /// <param name="config">Settings below <c>hatmax:</c>.</param>
    /// <param name="secrets">Settings below <c>hatmax:</c> that are secret.</param>
    public static Task<StackRun> PreviewAsync(
        SampleTree tree, string stack, IReadOnlyDictionary<string, string> config, IReadOnlyDictionary<string, string>? secrets = null) =>
        RunAsync(tree, stack, isPreview: true, config, secrets ?? ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);

    /// <summary>Runs an update as the language host does, with further variables of the environment.</summary>
    public static Task<StackRun> UpdateAsync(
        SampleTree tree, string stack, IReadOnlyDictionary<string, string> config, IReadOnlyDictionary<string, string> variables) =>
        RunAsync(tree, stack, isPreview: false, config, ImmutableDictionary<string, string>.Empty, variables);

    private static async Task<StackRun> RunAsync(
        SampleTree tree, string stack, bool isPreview, IReadOnlyDictionary<string, string> config, IReadOnlyDictionary<string, string> secrets,
        IReadOnlyDictionary<string, string> variables)
    {
        var log = Path.GetTempFileName();
        try
        {
            await using var engine = await NodeServer.StartAsync("engine.mjs", ["--log", log, "--project", "sample", "--stack", stack, .. isPreview ? ["--preview"] : Array.Empty<string>()]);
            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Hatmax.Infra.dll")])
            {
                WorkingDirectory = tree.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            foreach (var (name, value) in Variables(engine.Address, tree, stack, isPreview, config, secrets).Concat(variables))
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(patience.Token);
            var requests = File.ReadLines(log).Select(EngineRequest.Parse).ToList();
            var messages = requests.Where(request => request.Method == "log" && (int)request.Body["severity"]! > 0).Select(request => request.Text("message"));
            return new StackRun(process.ExitCode, string.Join('\n', [.. messages, await output, await error]), requests);
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static Dictionary<string, string> Variables(
        string address, SampleTree tree, string stack, bool isPreview, IReadOnlyDictionary<string, string> config, IReadOnlyDictionary<string, string> secrets) => new(StringComparer.Ordinal)
    {
        ["PULUMI_MONITOR"] = address,
        ["PULUMI_ENGINE"] = address,
        ["PULUMI_PROJECT"] = "sample",
        ["PULUMI_STACK"] = stack,
        ["PULUMI_ORGANIZATION"] = "organization",
        ["PULUMI_ROOT_DIRECTORY"] = tree.Root,
        ["PULUMI_DRY_RUN"] = isPreview ? "true" : "false",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
        ["PULUMI_CONFIG"] = JsonSerializer.Serialize(config.Concat(secrets).ToDictionary(pair => "hatmax:" + pair.Key, pair => pair.Value)),
        ["PULUMI_CONFIG_SECRET_KEYS"] = JsonSerializer.Serialize(secrets.Keys.Select(name => "hatmax:" + name)),
    };
}
