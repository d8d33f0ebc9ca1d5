namespace Hatmax.Spec.Tests.Yaml;

/// <summary>Valid samples with random damage: the loader always answers, and its answer is in order.</summary>
public class MutationTests
{
    private const int Seed = 20261121;
    private const int PerSample = 60;

    public static TheoryData<string> Valid() => Samples.Names("valid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_damaged_sample_gives_diagnostics_never_an_exception(string name)
    {
        var original = Samples.Text("valid", name);
        var random = new Random(Seed + name.Sum(c => c));
        for (var i = 0; i < PerSample; i++)
        {
            Check(TextDamage.Some(original, random), $"{name} #{i}");
        }
    }

    private static void Check(string text, string label)
    {
        SpecResult result;
        try
        {
            result = SpecLoader.Load(text, "hatmax.yml");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{label}\n{text}", e);
        }

        Assert.True(result.HasErrors == result.Spec is null, label);
        Assert.All(result.Diagnostics, d => Assert.True(d.Message.Length > 0 && d.Fix.Length > 0 && d.Span.Line >= 0, label));
    }
}
