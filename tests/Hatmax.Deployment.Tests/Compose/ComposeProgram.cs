using System.ComponentModel;
using System.Diagnostics;

namespace Hatmax.Deployment.Tests.Compose;

/// <summary>The installed Docker Compose. HATMAX_COMPOSE names another program.</summary>
internal static class ComposeProgram
{
    private static readonly Lazy<ImmutableArray<string>> Found = new(() => Candidates().FirstOrDefault(c => Run(c, "version").ExitCode == 0, []));

    /// <summary>Program and first arguments; empty when there is none.</summary>
    public static ImmutableArray<string> Find() => Found.Value;

    /// <summary>What Compose has against the files; empty for nothing.</summary>
    public static string Config(ImmutableArray<DeploymentFile> files, IEnumerable<string> secrets)
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-compose-");
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }

            File.WriteAllLines(Path.Combine(folder.FullName, ".env"), secrets.Select(name => $"{name}=secret"));
            var (exitCode, errors) = Run(Find(), "--project-directory", folder.FullName, "--file", Path.Combine(folder.FullName, "docker-compose.yml"), "config", "-q");
            return exitCode == 0 ? "" : errors;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<ImmutableArray<string>> Candidates() =>
        Environment.GetEnvironmentVariable("HATMAX_COMPOSE") is { Length: > 0 } program ? [[program]] : [["docker", "compose"], ["docker-compose"]];

    private static (int ExitCode, string Errors) Run(ImmutableArray<string> program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, errors.Result);
        }
        catch (Win32Exception)
        {
            return (127, $"{program[0]} is not installed.");
        }
    }
}
