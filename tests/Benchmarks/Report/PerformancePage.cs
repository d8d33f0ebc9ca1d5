using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Hatmax.Benchmarks.Report;

/// <summary>docs/performance.md: the only writer of its figures.</summary>
internal static class PerformancePage
{
    public static string Write(IEnumerable<(string Title, IReadOnlyList<Measure> Measures)> sections)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Performance

            Written by `dotnet run -c Release --project tests/Benchmarks -- --write`; do not edit. Every row is measured in one run on one machine: ratios compare two programs
            that ran in turns, so they hold where absolute times do not. Medians of several rounds.

            Machine: {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Split('\n')[0]}, {RuntimeInformation.FrameworkDescription}.


            """);
        foreach (var (title, measures) in sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| what | measured | limit | kept | detail |\n|---|---:|---:|---|---|\n");
            foreach (var m in measures)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {m.Name} | {m.Value:0.##} {m.Unit} | {m.Limit} | {(m.Limit.Length == 0 ? "" : m.Passed ? "yes" : "**no**")} | {m.Detail} |\n");
            }

            text.Append('\n');
        }

        text.Append("""
            ## How

            - **Generated routes.** The generated todo service and a hand-written minimal API (`tests/Benchmarks/Handwritten`) each run in a process of their own on SQLite files with
              the same content, with the same SQL and the same JSON in the answers; both log errors only. Eight keep-alive connections on the loopback send bounded bursts to one, then
              the other; the order changes every round. The hand-written one uses the connection pool of Microsoft.Data.Sqlite and prepares its commands anew, as most code does; the
              generated one keeps prepared commands with their connections and queues writers in the process, which is why concurrent writes differ so much: the package waits for a
              busy database in steps of 150 ms.
            - **The tool.** Whole processes, started by the shell's launcher or by `dotnet hatmax.dll`; files go to memory (`/dev/shm`) where there is such a place; the growth rows run the generator in a process of its own and report its peak
              working set.
            - **`./hatmax up`.** In a fresh copy of this repository, with the packages already in the machine's cache.
            - **Previews.** The installed tool as the program of a stack, a new process each time, against the engine that the tests make from the official stubs.
            - **Images.** In a fresh copy too, with the engine of the tests and the base image that `tests/tools/images` makes, which both images stand on; sizes as the engine counts them, uncompressed.

            """);
        return text.ToString();
    }
}
