using System.Diagnostics;
using System.Text.Json;

namespace Hatmax.Spec.Tests.Schema;

/// <summary>The validator under tests/tools.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(CommittedFile.Root, "tests/tools");

    /// <summary>Why it cannot run; null when it can.</summary>
    public static string? Missing =>
        !OnPath() ? "Node.js is not installed." :
        !Directory.Exists(Path.Combine(Folder, "node_modules/ajv")) ? "Run `npm ci` in tests/tools first." : null;

    /// <summary>What the schema has against each file; the empty text for nothing.</summary>
    public static Dictionary<string, string> Validate(string schema, IEnumerable<string> files)
    {
        var schemaFile = Path.Combine(Path.GetTempPath(), $"hatmax-schema-{Environment.ProcessId}.json");
        File.WriteAllText(schemaFile, schema);
        try
        {
            var start = new ProcessStartInfo("node", ["validate.mjs", schemaFile])
            {
                WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            node.StandardInput.Write(JsonSerializer.Serialize(files));
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.True(node.ExitCode == 0, errors.Result);
            return JsonSerializer.Deserialize<Dictionary<string, string>>(output)!;
        }
        finally
        {
            File.Delete(schemaFile);
        }
    }

    private static bool OnPath()
    {
        var names = OperatingSystem.IsWindows() ? new[] { "node.exe" } : ["node"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Any(f => names.Any(n => File.Exists(Path.Combine(f, n))));
    }
}
