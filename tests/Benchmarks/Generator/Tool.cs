using System.Diagnostics;

namespace Hatmax.Benchmarks.Generator;

/// <summary>The built hatmax tool, run as a process.</summary>
internal sealed class Tool(string root)
{
    private readonly string _path = Directory.EnumerateFiles(Path.Combine(root, ".hatmax", "tool"), "hatmax.dll", SearchOption.AllDirectories)
        .OrderByDescending(File.GetLastWriteTimeUtc)
        .FirstOrDefault() ?? throw new InvalidOperationException("Run ./hatmax once before the benchmarks.");

    /// <summary>Root of this repository.</summary>
    public static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "hatmax.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks run inside the repository.");
    }

    /// <summary>Milliseconds of a run of the tool; it must end with 0.</summary>
    public double Run(string folder, params string[] arguments) => Time("dotnet", folder, [_path, .. arguments]);

    /// <summary>Milliseconds of a run of the tool without arguments, with variables of the environment.</summary>
    public double Run(string folder, IReadOnlyDictionary<string, string> variables) => Time("dotnet", folder, [_path], variables);

    /// <summary>Milliseconds of a run through the launcher.</summary>
    public double Launch(params string[] arguments) => Time(Path.Combine(root, "hatmax"), root, arguments);

    /// <summary>Median of several runs, after one that does not count.</summary>
    public static double Median(int runs, Func<double> run)
    {
        run();
        return Enumerable.Range(0, runs).Select(_ => run()).Order().ElementAt(runs / 2);
    }

    private static double Time(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }
}
