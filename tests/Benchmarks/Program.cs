using System.Globalization;
using Hatmax.Benchmarks.Deployment;
using Hatmax.Benchmarks.Generator;
using Hatmax.Benchmarks.Http;
using Hatmax.Benchmarks.Images;
using Hatmax.Benchmarks.Report;
using Hatmax.Benchmarks.Up;

// serve and grow are this program's own child processes.
switch (args)
{
    case ["serve", var kind, var database]:
        return await ServerMode.RunAsync(kind, database);
    case ["grow", var aggregates, var folder]:
        return GrowthMode.Run(int.Parse(aggregates, CultureInfo.InvariantCulture), folder);
}

var root = Tool.FindRoot();
var only = args.FirstOrDefault(a => !a.StartsWith('-'));
var sections = new List<(string Title, IReadOnlyList<Measure> Measures)>();
if (only is null or "tool")
{
    sections.Add(("The tool", GeneratorBenchmark.Run()));
}

if (only is null or "http")
{
    sections.Add(("Generated routes against hand-written ones", await HttpBenchmark.RunAsync()));
}

if (only is null or "up")
{
    sections.Add(("From a clone to a running system", UpBenchmark.Run(root)));
}

if (only is null or "images")
{
    sections.Add(("Images", ImageBenchmark.Run(root)));
}

if (only is null or "deploy")
{
    sections.Add(("Plans, deployment files and previews", DeploymentBenchmark.Run(root)));
}

foreach (var m in sections.SelectMany(s => s.Measures))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(m.Passed ? "ok  " : "MISS")} {m.Name}: {m.Value:0.##} {m.Unit} {m.Limit} {m.Detail}"));
}

if (only is null && args.Contains("--write"))
{
    File.WriteAllText(Path.Combine(root, "docs", "performance.md"), PerformancePage.Write(sections));
}

return sections.SelectMany(s => s.Measures).All(m => m.Passed) ? 0 : 1;
