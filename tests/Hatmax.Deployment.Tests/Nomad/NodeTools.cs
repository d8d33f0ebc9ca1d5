using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hatmax.Deployment.Tests.Nomad;

/// <summary>The validator of JSON Schemas and the reader of HCL under tests/tools.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Parity.GoldenFile.Project(), "../tools"));

    /// <summary>Why they cannot run; null when they can.</summary>
    public static string? Missing =>
        !OnPath() ? "Node.js is not installed." :
        !Directory.Exists(Path.Combine(Folder, "node_modules/@cdktf/hcl2json")) ? "Run `npm ci` in tests/tools first." : null;

    /// <summary>What the schema has against each text, by path; the empty text for nothing.</summary>
    public static Dictionary<string, string> Validate(string schemaFile, IEnumerable<DeploymentFile> files) =>
        Run(["validate.mjs", schemaFile], files).ToDictionary(e => e.Key, e => e.Value!.GetValue<string>(), StringComparer.Ordinal);

    /// <summary>Values of HCL files, by path. A file that does not parse fails the test.</summary>
    public static Dictionary<string, JsonObject> ReadHcl(IEnumerable<DeploymentFile> files) =>
        Run(["hcl.mjs"], files).ToDictionary(e => e.Key, e => e.Value as JsonObject ?? throw new InvalidOperationException($"{e.Key}: {e.Value}"), StringComparer.Ordinal);

    private static Dictionary<string, JsonNode?> Run(string[] arguments, IEnumerable<DeploymentFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-nomad-");
        try
        {
            var paths = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in files)
            {
                var path = Path.Combine(folder.FullName, file.Path);
                File.WriteAllText(path, file.Text);
                paths.Add(path, file.Path);
            }

            var start = new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            node.StandardInput.Write(JsonSerializer.Serialize(paths.Keys));
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.True(node.ExitCode == 0, errors.Result);
            return JsonNode.Parse(output)!.AsObject().ToDictionary(e => paths[e.Key], e => e.Value, StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool OnPath()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(f => File.Exists(Path.Combine(f, name)));
    }
}
