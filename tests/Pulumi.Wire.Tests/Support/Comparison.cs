namespace WireTests.Support;

/// <summary>Holds two runs against each other.</summary>
internal static class Comparison
{
    private static readonly string[] Methods = ["registerResource", "registerResourceOutputs", "readResource"];

    /// <summary>Fails unless both programs asked the engine for the same, and ended alike.</summary>
    public static void Same(ProgramRun expected, ProgramRun actual)
    {
        actual.Ended(expected.ExitCode);
        var wanted = Requests(expected);
        var found = Requests(actual);
        Assert.Equal(wanted.Keys, found.Keys);
        var different = wanted.Where(request => found[request.Key] != request.Value)
            .Select(request => $"{request.Key}\n--- Node\n{request.Value}\n--- .NET\n{found[request.Key]}")
            .ToList();
        Assert.True(different.Count == 0, string.Join("\n\n", different));
    }

    private static SortedDictionary<string, string> Requests(ProgramRun run) => new(
        run.Requests.Where(request => Methods.Contains(request.Method)).ToDictionary(request => request.Subject, Normalisation.Text),
        StringComparer.Ordinal);
}
