using FsCheck;
using FsCheck.Fluent;
using Hatmax.Soak.Merging;

namespace Hatmax.Merging.Tests;

/// <summary>What holds for every merge by key, over random texts; the soak runs more of them.</summary>
public sealed class KeyedMergeTests
{
    [Fact]
    public void Keeps_the_invariants() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, int.MaxValue - 1)), seed =>
        {
            var merge = MergeCases.Next(seed);
            return (MergeInvariants.Broken(merge) is null).Label($"{MergeInvariants.Broken(merge)}\n{merge}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    // The cases are of use only while most of those that a merge by line cannot do can be done by key.
    [Theory]
    [InlineData("a.csproj")]
    [InlineData("appsettings.json")]
    [InlineData("compose.yml")]
    public void Merges_most_of_what_lines_cannot(string path)
    {
        var hard = Enumerable.Range(1, 3000).Select(MergeCases.Next)
            .Where(c => c.Path == path && c.Base is not null && FileMerger.Merge("a.txt", c.Base, c.Yours, c.Generated).Outcome == MergeOutcome.Conflict).ToList();

        Assert.InRange(hard.Count, 100, 2000);
        Assert.True(hard.Count(c => FileMerger.Merge(c.Path, c.Base, c.Yours, c.Generated).Outcome == MergeOutcome.Clean) > hard.Count * 7 / 10);
    }
}
