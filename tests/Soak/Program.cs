using System.Diagnostics;
using System.Globalization;
using Hatmax.Soak;
using Hatmax.Soak.Merging;

// dotnet run -c Release --project tests/Soak -- NAME [CASES] [FIRST-SEED]
ISoak[] soaks = [new MergeSoak(), new GitSoak(), new FaultSoak(), new TreeSoak()];
if (args.Length == 0 || soaks.FirstOrDefault(s => s.Name == args[0]) is not { } soak)
{
    Console.Error.WriteLine($"usage: soak {string.Join('|', soaks.Select(s => s.Name))} [CASES] [FIRST-SEED]");
    return 2;
}

var cases = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
var firstSeed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
var start = Stopwatch.GetTimestamp();
var failures = soak.Run(firstSeed, cases);
foreach (var failure in failures.Take(20))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {failure.Seed}: {failure.Text}\n"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{soak.Name}: {cases} cases, {failures.Count} failed, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
return failures.Count == 0 ? 0 : 1;
