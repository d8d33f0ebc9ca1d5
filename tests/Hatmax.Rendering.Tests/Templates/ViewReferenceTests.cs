using System.Runtime.CompilerServices;

namespace Hatmax.Rendering.Tests.Templates;

/// <summary>docs/templates.md says what templates are given. HATMAX_UPDATE=1 writes its tables anew.</summary>
public sealed class ViewReferenceTests
{
    private const string Begin = "<!-- views: written by HATMAX_UPDATE=1 dotnet test tests/Hatmax.Rendering.Tests -->\n";
    private const string End = "<!-- end of views -->\n";

    [Fact]
    public void Every_template_and_every_member_is_documented()
    {
        var reference = new ViewReference();
        var set = new TemplateSet([]) { Observer = reference.Observe };
        foreach (var name in SampleSpecs.Names)
        {
            MonorepoGenerator.Generate(SampleSpecs.Load(name), set);
        }

        Assert.Equal([.. TemplateSet.BuiltInNames], reference.Templates.ToArray());
        var actual = reference.Write();
        var path = Path.Combine(SourceFolder(), "..", "..", "..", "docs", "templates.md");
        var document = File.ReadAllText(path);
        var (start, end) = (document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, document.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(path, document[..start] + "\n" + actual + "\n" + document[end..]);
        }
        else
        {
            Assert.Equal("\n" + actual + "\n", document[start..end]);
        }

        Assert.DoesNotContain(actual.Split('\n'), line => line.EndsWith("|  |", StringComparison.Ordinal));
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
