using Hatmax.Spec;

namespace Hatmax.Rendering.Tests;

/// <summary>The specs beside the tests.</summary>
internal static class SampleSpecs
{
    public static TheoryData<string> Names { get; } = ["minimal", "reference", "every-kind", "shapes", "renames"];

    public static SystemSpec Load(string name) => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yml")));

    public static SystemSpec Parse(string yaml)
    {
        var result = SpecLoader.Load(yaml, "hatmax.yml");
        return result.Spec ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
