using System.Runtime.CompilerServices;
using System.Text;

namespace Hatmax.Rendering.Tests;

/// <summary>What generation gives for the sample specs, file by file. HATMAX_UPDATE=1 writes the trees anew.</summary>
public sealed class GoldenTreeTests
{
    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Matches_the_golden_tree(string name)
    {
        var actual = Tree(MonorepoGenerator.Generate(SampleSpecs.Load(name)));
        var path = Path.Combine(SourceFolder(), "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    // The runtime library and the settings files are copied as they are in this repository: their paths are enough.
    private static string Tree(IEnumerable<GeneratedFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append("=== ").Append(file.Path).Append(" [").Append(file.Ownership).Append("] ").Append(file.LogicalId).Append('\n');
            if (!file.Path.StartsWith("services/shared/", StringComparison.Ordinal) && file.Template.Contains("service/", StringComparison.Ordinal) || file.Template is "project" or "solution" or "settings")
            {
                text.Append(file.Text);
            }
        }

        return text.ToString();
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
