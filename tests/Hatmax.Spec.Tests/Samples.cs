namespace Hatmax.Spec.Tests;

/// <summary>The specs under Samples/: whole files, valid ones and ones with the ids of their errors in the first line.</summary>
internal static class Samples
{
    private const string Expect = "# expect: ";

    public static TheoryData<string> Names(string folder)
    {
        var data = new TheoryData<string>();
        foreach (var file in Files(folder))
        {
            data.Add(Path.GetFileName(file));
        }

        return data;
    }

    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples", folder), "*.yml").Order(StringComparer.Ordinal);

    public static string Text(string folder, string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", folder, name));

    public static string[] ExpectedIds(string text)
    {
        var line = text.Split('\n')[0];
        Assert.StartsWith(Expect, line, StringComparison.Ordinal);
        return line[Expect.Length..].Trim().Split(',');
    }
}
