using System.Globalization;

namespace Hatmax.Benchmarks.Generator;

/// <summary>A field comes to one aggregate of a large system, and goes again, run after run.</summary>
internal static class OneField
{
    private const int Runs = 7;

    /// <returns>Median milliseconds; files written by the last run; those among them whose text was the same before.</returns>
    public static (double Milliseconds, int Written, int Needless) Measure(Tool tool, DirectoryInfo folder, string spec)
    {
        var text = File.ReadAllText(spec);
        var run = 0;
        Dictionary<string, (DateTime Time, string Text)> before = [];
        var milliseconds = Tool.Median(Runs, () =>
        {
            // Another name each time: every run adds one field and drops that of the run before.
            var field = string.Create(CultureInfo.InvariantCulture, $"extra{run++}: {{type: int}}\n");
            File.WriteAllText(spec, Insert(text, field));
            before = Read(folder);
            return tool.Run(folder.FullName, "generate");
        });
        var written = Read(folder).Where(f => before.GetValueOrDefault(f.Key).Time != f.Value.Time).ToList();
        File.WriteAllText(spec, text);
        tool.Run(folder.FullName, "generate");
        return (milliseconds, written.Count, written.Count(f => string.Equals(before.GetValueOrDefault(f.Key).Text, f.Value.Text, StringComparison.Ordinal)));
    }

    // Before the first field of the first aggregate.
    private static string Insert(string text, string field)
    {
        var at = text.IndexOf("name: {type: string", StringComparison.Ordinal);
        var line = text.LastIndexOf('\n', at) + 1;
        return text.Insert(line, text[line..at] + field);
    }

    private static Dictionary<string, (DateTime Time, string Text)> Read(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.FullName.Contains("/.hatmax/", StringComparison.Ordinal) && f.Name != "hatmax.yml")
            .ToDictionary(f => f.FullName, f => (f.LastWriteTimeUtc, File.ReadAllText(f.FullName)), StringComparer.Ordinal);
}
