using System.Globalization;
using Hatmax.Benchmarks.Report;

namespace Hatmax.Benchmarks.Generator;

/// <summary>The tool from outside: whole processes on specs of several sizes.</summary>
internal static class GeneratorBenchmark
{
    private const int Runs = 7;

    public static IReadOnlyList<Measure> Run()
    {
        var tool = new Tool(Tool.FindRoot());
        var folder = Scratch.Create();
        try
        {
            var spec = Path.Combine(folder.FullName, "hatmax.yml");
            var start = Tool.Median(Runs, () => tool.Launch("--version"));
            var bare = Tool.Median(Runs, () => tool.Run(folder.FullName, "--version"));
            var text = SpecText.OfLines(2000);
            File.WriteAllText(spec, text);
            var validate = Tool.Median(Runs, () => tool.Run(folder.FullName, "validate"));

            File.WriteAllText(spec, SpecText.Write(10, 10));
            var cold = Tool.Median(Runs, () =>
            {
                Clear(folder, spec);
                return tool.Run(folder.FullName, "generate");
            });
            var files = Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Count(f => !f.Contains("/.hatmax/", StringComparison.Ordinal));
            var before = Snapshot(folder);
            var again = Tool.Median(Runs, () => tool.Run(folder.FullName, "generate"));
            var writes = Snapshot(folder).Except(before).Count();

            var field = OneField.Measure(tool, folder, spec);

            var small = GrowthMode.Measure(100);
            var large = GrowthMode.Measure(1000);
            return
            [
                Measure.AtMost("start: ./hatmax --version", start, 150, "ms"),
                Measure.AtMost("validate 2,000 lines, beyond start", validate - bare, 50, "ms", string.Create(CultureInfo.InvariantCulture, $"{validate:F0} ms in all, {text.AsSpan().Count('\n')} lines")),
                Measure.AtMost("cold generate, 10 services × 10 aggregates", cold, 1500, "ms", $"{files} files"),
                Measure.AtLeast("cold generate, files a second", files / cold * 1000, 1000, "/s"),
                Measure.AtMost("no-op generate of the same", again, 300, "ms"),
                Measure.AtMost("no-op generate: files written", writes, 0, "files"),
                Measure.AtMost("one field more in the same", field.Milliseconds, 400, "ms", string.Create(CultureInfo.InvariantCulture, $"{field.Written} files written")),
                Measure.AtMost("one field more: files written whose text is the same", field.Needless, 0, "files"),
                Measure.AtMost("1,000 aggregates ÷ 100 aggregates, time", large.Milliseconds / small.Milliseconds, 12, "×", string.Create(CultureInfo.InvariantCulture, $"{large.Milliseconds:F0} ms for {large.Files} files against {small.Milliseconds:F0} ms for {small.Files}")),
                Measure.AtMost("1,000 aggregates, peak memory", large.Peak / 1_000_000, 500, "MB"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Clear(DirectoryInfo folder, string spec)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => e.FullName != spec))
        {
            if (entry is DirectoryInfo directory)
            {
                directory.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }

    private static HashSet<(string Path, DateTime Written)> Snapshot(DirectoryInfo folder) =>
        [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (f.FullName, f.LastWriteTimeUtc))];
}
