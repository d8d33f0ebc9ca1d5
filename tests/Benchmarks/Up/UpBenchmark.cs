using System.Diagnostics;
using System.Text.Json;
using Hatmax.Benchmarks.Report;

namespace Hatmax.Benchmarks.Up;

/// <summary>`./hatmax up` as a newcomer runs it: in a fresh copy, then again.</summary>
internal static class UpBenchmark
{
    public static IReadOnlyList<Measure> Run(string root)
    {
        var copy = Directory.CreateTempSubdirectory("hatmax-up-");
        try
        {
            // What is committed and what is new, without what is built.
            Shell(root, $"git ls-files -co --exclude-standard -z | xargs -0 -I{{}} sh -c 'test -e \"$1\" && cp --parents \"$1\" {copy.FullName}' _ {{}}");
            var measures = new List<Measure>();
            foreach (var name in (string[])["first run: builds the tool and the services", "second run: nothing to build"])
            {
                var began = Stopwatch.GetTimestamp();
                using var report = JsonDocument.Parse(Shell(copy.FullName, "./hatmax up --detach --timings --json --port-offset 21000"));
                var elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
                measures.Add(Measure.Report($"./hatmax up, {name}", elapsed, "s", Where(report.RootElement, elapsed)));
                Shell(copy.FullName, "./hatmax down");
            }

            return measures;
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static string Where(JsonElement report, double elapsed)
    {
        var timings = report.GetProperty("milliseconds").EnumerateObject().Select(t => (t.Name, Seconds: t.Value.GetDouble() / 1000)).ToList();
        var rest = elapsed - timings.Sum(t => t.Seconds);
        return string.Join(", ", timings.Select(t => FormattableString.Invariant($"{t.Name} {t.Seconds:0.0} s"))) + FormattableString.Invariant($", launcher and start {rest:0.0} s");
    }

    private static string Shell(string folder, string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {error.Result}");
    }
}
