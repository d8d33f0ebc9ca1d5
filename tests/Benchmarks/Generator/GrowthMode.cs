using System.Diagnostics;
using System.Globalization;
using Hatmax.Rendering;
using Hatmax.Spec;
using Hatmax.Workspace;

namespace Hatmax.Benchmarks.Generator;

/// <summary>A child process that generates a monorepo once: time and peak memory of this process, and nothing else's.</summary>
internal static class GrowthMode
{
    public static int Run(int aggregates, string folder)
    {
        var text = SpecText.Write(aggregates / 10, 10);
        var began = Stopwatch.GetTimestamp();
        var spec = SpecLoader.Load(text, "hatmax.yml").Spec ?? throw new InvalidOperationException("The spec has errors.");
        var files = MonorepoGenerator.Generate(spec);
        var workspace = WorkspaceRoot.Open(folder);
        workspace.Apply(workspace.Plan(files));
        var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {self.PeakWorkingSet64} {files.Length}"));
        return 0;
    }

    /// <summary>Runs the child process.</summary>
    /// <returns>Milliseconds, peak working set in bytes, files.</returns>
    public static (double Milliseconds, double Peak, int Files) Measure(int aggregates)
    {
        var folder = Scratch.Create();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. SelfArguments.Prefix, "grow", aggregates.ToString(CultureInfo.InvariantCulture), folder.FullName]) { RedirectStandardOutput = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            var words = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
            process.WaitForExit();
            return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
