using Hatmax.Rendering.Tests.Compilation;

namespace Hatmax.Rendering.Tests;

/// <summary>What the specs that a new system begins with generate: services, their tests and the host compile without a warning.</summary>
public sealed class StarterTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Starters")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Compiles_without_a_warning(string file)
    {
        var spec = SampleSpecs.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Starters", file)));
        var files = MonorepoGenerator.Generate(spec);
        var services = spec.Services.Select(s => (s.Name.Value, Built: GeneratedCompilation.Build(files, s.Name.Value))).ToList();
        foreach (var (name, built) in services)
        {
            Assert.Empty(built.Findings);
            Assert.Empty(GeneratedCompilation.CompileTests(files, name, built.Code));
        }

        Assert.Empty(GeneratedCompilation.CompileHost(files, services.Select(s => s.Built.Code)));
    }
}
