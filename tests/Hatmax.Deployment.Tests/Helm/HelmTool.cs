using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hatmax.Deployment.Tests.Helm;

/// <summary>The real helm, and the models of Kubernetes, under tests/tools/helm.</summary>
internal static class HelmTool
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Source(), "../../tools/helm"));

    private static readonly string Program = Path.Combine(Folder, "bin/helm");

    /// <summary>Why it cannot run; null when it can.</summary>
    public static string? Missing =>
        File.Exists(Program) && Directory.Exists(Path.Combine(Folder, "node_modules/kubernetes-models")) ? null : "Run tests/tools/helm/install.sh first.";

    /// <summary>The manifests of a release; fails when helm does.</summary>
    public static string Template(ImmutableArray<DeploymentFile> files, string release, params string[] arguments)
    {
        var (exitCode, output, errors) = TryTemplate(files, release, arguments);
        Assert.True(exitCode == 0, errors);
        return output;
    }

    /// <summary>What helm makes of a chart under chart/ and of every values file beside it.</summary>
    public static (int ExitCode, string Output, string Errors) TryTemplate(ImmutableArray<DeploymentFile> files, string release, params string[] arguments) =>
        InFolder(files, folder => Run(Program, "", ["template", release, "chart", "--namespace", release, .. Values(files), .. arguments], folder));

    /// <summary>Fails with what <c>helm lint --strict</c> says.</summary>
    public static void AssertLints(ImmutableArray<DeploymentFile> files) => InFolder(files, folder =>
    {
        var (exitCode, output, errors) = Run(Program, "", ["lint", "--strict", "chart", .. Values(files)], folder);
        Assert.True(exitCode == 0, output + errors);
        return exitCode;
    });

    /// <summary>Fails with what the models of Kubernetes have against manifests.</summary>
    public static void AssertValid(string manifests)
    {
        var wrong = Validate(manifests);
        Assert.True(wrong.Length == 0, wrong);
    }

    /// <summary>What the models of Kubernetes have against manifests; empty for nothing.</summary>
    public static string Validate(string manifests) => InFolder([new DeploymentFile("manifests.yaml", manifests)], folder =>
    {
        var file = Path.Combine(folder, "manifests.yaml");
        var (exitCode, output, errors) = Run("node", JsonSerializer.Serialize(new[] { file }), ["validate.mjs"], Folder);
        Assert.True(exitCode == 0, errors);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(output)![file];
    });

    private static IEnumerable<string> Values(ImmutableArray<DeploymentFile> files) =>
        files.Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal) && !f.Path.Contains('/', StringComparison.Ordinal)).SelectMany(f => new[] { "--values", f.Path });

    private static T InFolder<T>(ImmutableArray<DeploymentFile> files, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-helm-").FullName;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }

            return use(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string program, string input, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static string Source([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
