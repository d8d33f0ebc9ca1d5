using System.Globalization;
using System.Text;

namespace Hatmax.Spec.Tests.Yaml;

[Collection(TimingGroup.Name)]
public class ScaleTests
{
    // Ten times the lines may take ten times the time; the rest is for other work on the machine.
    private const double AllowedRatio = 25;

    [Fact]
    public void Time_grows_with_the_length_of_the_text()
    {
        var (small, large) = (Spec(2_000), Spec(20_000));
        Best(small);

        var ratio = Best(large) / Best(small);

        Assert.True(ratio < AllowedRatio, string.Create(CultureInfo.InvariantCulture, $"20,000 lines took {ratio:F1} times as long as 2,000."));
    }

    [Fact]
    public void Memory_grows_with_the_length_of_the_text()
    {
        var (small, large) = (Spec(2_000), Spec(20_000));
        Allocated(small);

        Assert.True(Allocated(large) / Allocated(small) < 11);
    }

    private static double Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(SpecLoader.Load(text, "hatmax.yml").Spec);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Best(string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var start = TimingGroup.Now;
            Assert.NotNull(SpecLoader.Load(text, "hatmax.yml").Spec);
            best = Math.Min(best, (TimingGroup.Now - start).TotalMilliseconds);
        }

        return best;
    }

    private static string Spec(int lines)
    {
        var text = new StringBuilder("name: large\nservices:\n");
        var (written, service) = (2, 0);
        while (written < lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"  s{service++}:\n    kind: atom\n    models:\n");
            written += 3;
            for (var m = 0; m < 20 && written < lines; m++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      Model{m}:\n        fields:\n");
                for (var f = 0; f < 8; f++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"          field{f}: {{type: string, validations: [required, {{max_length: 120}}]}}\n");
                }

                written += 10;
            }
        }

        return text.ToString();
    }
}
