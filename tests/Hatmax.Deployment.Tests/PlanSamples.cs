namespace Hatmax.Deployment.Tests;

/// <summary>The specs under Samples/, each with the environments that the tests plan: those of its first line, else dev.</summary>
internal static class PlanSamples
{
    private const string EnvironmentsMark = "# environments: ";

    /// <summary>All of them by name.</summary>
    public static ImmutableArray<PlanSample> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.yml").Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>Rows of (name of the sample, environment).</summary>
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var sample in All)
        {
            foreach (var environment in sample.Environments)
            {
                rows.Add(sample.Name, environment);
            }
        }

        return rows;
    }

    /// <summary>The sample of that name.</summary>
    public static PlanSample Find(string name) => All.Single(sample => sample.Name == name);

    /// <summary>The plan of one row.</summary>
    public static DeploymentPlan Plan(string name, string environment) => Find(name).Plan(environment);

    private static PlanSample Read(string name, string text)
    {
        var line = text.Split('\n')[0];
        return new PlanSample(name, text, line.StartsWith(EnvironmentsMark, StringComparison.Ordinal)
            ? [.. line[EnvironmentsMark.Length..].Split(',', StringSplitOptions.TrimEntries)]
            : ["dev"]);
    }
}
