using System.Diagnostics;
using System.Text.Json;

namespace Hatmax.Previews.Tests.Support;

/// <summary>Programs that are not ours.</summary>
internal static class Tools
{
    public static string Folder { get; } = Path.Combine(Files.Repository, "tests/tools/workflows");

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>What the validator has against a pipeline, and the pipeline as another reader of YAML sees it.</summary>
    public static (string Errors, JsonElement Tree) Check(string kind, string text)
    {
        var (exitCode, output) = Run("node", ["check.mjs"], Folder, JsonSerializer.Serialize(new { kind, text }));
        Assert.True(exitCode == 0, output);
        var result = JsonDocument.Parse(output).RootElement;
        return (result.GetProperty("errors").GetRawText(), result.GetProperty("tree"));
    }

    /// <summary>Exit code, then standard output; the errors where it failed.</summary>
    public static (int ExitCode, string Output) Run(
        string program, IEnumerable<string> arguments, string directory, string input = "", IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.Result);
    }
}
