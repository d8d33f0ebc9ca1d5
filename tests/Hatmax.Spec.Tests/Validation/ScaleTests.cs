using Hatmax.Spec.Tests.Naming;
using Hatmax.Spec.Validation;

namespace Hatmax.Spec.Tests.Validation;

[Collection(TimingGroup.Name)]
public class ScaleTests
{
    [Fact]
    public void Time_grows_with_the_size_of_the_spec()
    {
        var small = Big(500);
        var large = Big(2_000);
        var (fastSmall, fastLarge) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 12; i++)
        {
            fastSmall = Math.Min(fastSmall, Seconds(small));
            fastLarge = Math.Min(fastLarge, Seconds(large));
        }

        var ratio = fastLarge / fastSmall;

        // Linear is 4, quadratic 16.
        Assert.True(ratio < 10, $"4 times the aggregates took {ratio:F1} times as long.");
    }

    [Fact]
    public void A_thousand_aggregates_take_well_under_a_second()
    {
        var spec = Big(1_000);
        Validate(spec);
        Assert.True(Fastest(spec) < 0.5);
    }

    [Fact]
    public void A_thousand_broken_references_are_all_reported_in_time()
    {
        var models = Enumerable.Range(0, 1_000).Select(i => Specs.Model("Model" + i, "text"));
        var handlers = Enumerable.Range(0, 1_000).Select(i => Specs.Handler("GET", "/things" + i, "Modl" + i, HandlerOp.List));
        var service = Specs.Service("big") with { Models = [.. models], Api = new ApiSpec { Handlers = [.. handlers] } };
        var spec = Specs.System("big", service);

        Assert.Equal(1_000, Validate(spec).Count(d => d.Id == "HMX0200"));
        Assert.True(Fastest(spec) < 6);
    }

    [Fact]
    public void A_circle_through_everything_does_not_exhaust_the_stack()
    {
        const int count = 20_000;
        var models = Enumerable.Range(0, count).Select(i => Specs.Model("M" + i) with
        {
            Fields = [Specs.Reference("next", "M" + ((i + 1) % count))],
        });
        var found = Validate(Specs.System("big", Specs.Service("ring") with { Models = [.. models] }));

        var cycle = Assert.Single(found, d => d.Id == "HMX0216");
        Assert.InRange(cycle.Message.Length, 1, 300);
    }

    private static SystemSpec Big(int aggregates)
    {
        var models = Enumerable.Range(0, aggregates).Select(i => Specs.Model($"Item{i}", "name", "note", "place"));
        var roots = Enumerable.Range(0, aggregates)
            .Select(i => Specs.Aggregate($"Root{i}", Specs.Child("items", $"Item{i}"), Specs.Child("others", $"Item{i}")));
        return Specs.System("big", Specs.Service("big") with { Models = [.. models], Aggregates = [.. roots] });
    }

    private static double Fastest(SystemSpec spec) => Enumerable.Range(0, 3).Min(_ => Seconds(spec));

    private static double Seconds(SystemSpec spec)
    {
        var start = TimingGroup.Now;
        Validate(spec);
        return (TimingGroup.Now - start).TotalSeconds;
    }

    private static IEnumerable<Diagnostic> Validate(SystemSpec spec)
    {
        var bag = new DiagnosticBag("big.yml");
        SpecValidator.Validate(spec, bag);
        return bag.ToSorted();
    }
}
