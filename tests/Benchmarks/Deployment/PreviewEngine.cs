using System.Diagnostics;

namespace Hatmax.Benchmarks.Deployment;

/// <summary>The engine of tests/tools/pulumi-engine in preview.</summary>
internal sealed class PreviewEngine : IDisposable
{
    private readonly Process _process;
    private readonly string _address;

    private PreviewEngine(Process process, string address)
    {
        _process = process;
        _address = address;
    }

    public static PreviewEngine Start(string root)
    {
        var start = new ProcessStartInfo("node", ["engine.mjs", "--log", "/dev/null", "--project", "benchmark", "--stack", "dev", "--preview"])
        {
            WorkingDirectory = Path.Combine(root, "tests", "tools", "pulumi-engine"), UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        return new PreviewEngine(process, process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Run npm ci in tests/tools/pulumi-engine first."));
    }

    /// <summary>What the language host tells a program.</summary>
    public Dictionary<string, string> Variables(string root, string platform) => new(StringComparer.Ordinal)
    {
        ["PULUMI_MONITOR"] = _address,
        ["PULUMI_ENGINE"] = _address,
        ["PULUMI_PROJECT"] = "benchmark",
        ["PULUMI_STACK"] = "dev",
        ["PULUMI_ORGANIZATION"] = "organization",
        ["PULUMI_ROOT_DIRECTORY"] = root,
        ["PULUMI_DRY_RUN"] = "true",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
        ["PULUMI_CONFIG"] = $$"""{"hatmax:platform": "{{platform}}"}""",
        ["PULUMI_CONFIG_SECRET_KEYS"] = "[]",
    };

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
