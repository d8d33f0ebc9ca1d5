using System.Globalization;
using Hatmax.Benchmarks.Http;

if (args is ["serve", var kind, var database])
{
    return await ServerMode.RunAsync(kind, database);
}

var measures = await HttpBenchmark.RunAsync();
foreach (var m in measures)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(m.Passed ? "ok  " : "MISS")} {m.Name}: {m.Value:F2} {m.Unit} ({m.Limit}) {m.Detail}"));
}

return measures.All(m => m.Passed) ? 0 : 1;
