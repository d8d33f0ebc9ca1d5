using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Hatmax.Soak.Merging;

namespace Hatmax.Merging.Tests;

public sealed class LineMergeTests
{
    // Few distinct lines, so that they repeat, and some that are easily taken for something else.
    private static readonly Gen<string> Text = Gen.Elements("a\n", "b\n", "c\n", "}\n", "\n", "d", "\r\n", "é漢😀\n", "=======\n", "<<<<<<< yours\n", "x\ry\n")
        .ListOf().Select(string.Concat);

    private static readonly Arbitrary<(string Base, string Yours, string Generated)> Texts =
        Arb.From(from before in Text from yours in Text from generated in Text select (before, yours, generated));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nb\nc\nd\n", "x\na\nb\nc\n", "x\na\nb\nc\nd\n")]
    [InlineData("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n")]
    [InlineData("a\nb\n", "a\nb", "x\na\nb\n", "x\na\nb")]
    [InlineData("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC")]
    [InlineData("", "a\n", "", "a\n")]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\nd\n", "a\nB\nc\nd\n")]
    [InlineData("a\r\nb\nc\n", "a\r\nb\nc\nd\n", "a\nb\nc\n", "a\nb\nc\nd\n")]
    public void Takes_what_only_one_side_changed(string before, string yours, string generated, string expected) =>
        Assert.Equal(expected, Merged.Clean("README.md", before, yours, generated));

    [Fact]
    public void Marks_what_both_changed_and_merges_the_rest()
    {
        var result = Merged.Conflict(".editorconfig", "a\nb\nc\nd\ne\n", "a\nmine\nc\nd\ne\nf\n", "A\nb\nc\nd\nE\n".Replace("A\nb", "a\nother", StringComparison.Ordinal));

        Assert.Equal("a\n<<<<<<< yours\nmine\n||||||| base\nb\n=======\nother\n>>>>>>> generated\nc\nd\n<<<<<<< yours\ne\nf\n||||||| base\ne\n=======\nE\n>>>>>>> generated\n", result.Text);
        Assert.Equal<MergeConflict>([new MergeConflict(2, null), new MergeConflict(5, null)], result.Conflicts);
    }

    [Fact]
    public void Keeps_equal_ends_of_a_conflict_outside_of_the_markers() =>
        Assert.Equal(
            "a\nsame\n<<<<<<< yours\nmine\n||||||| base\nb\n=======\nother\n>>>>>>> generated\nlast\n",
            Merged.Conflict("Dockerfile", "a\nb\n", "a\nsame\nmine\nlast\n", "a\nsame\nother\nlast\n").Text);

    [Fact]
    public void Ends_every_line_before_a_marker() =>
        Assert.Equal("<<<<<<< yours\nb\n||||||| base\na\n=======\nc\n>>>>>>> generated\n", Merged.Conflict("notes", "a", "b", "c").Text);

    [Fact]
    public void Without_a_base_marks_every_difference()
    {
        var result = Merged.Conflict("Program.cs", null, "a\nb\nc\n", "a\nB\nc\nd\n");

        Assert.Equal("a\n<<<<<<< yours\nb\n=======\nB\n>>>>>>> generated\nc\n<<<<<<< yours\n=======\nd\n>>>>>>> generated\n", result.Text);
        Assert.Equal("a\n", Merged.Clean("Program.cs", null, "a\n", "a\n"));
    }

    [Fact]
    public void Takes_every_text_but_nothing_binary()
    {
        Assert.All(["Program.cs", "Dockerfile", ".gitignore", "a.csproj", "a.sln", "x.json", "values.yaml"], path => Assert.True(FileMerger.CanMerge(path)));
        var result = FileMerger.Merge("logo.bin", "a\0", "b", "c");
        Assert.Equal((MergeOutcome.Impossible, null, "logo.bin is not a text file."), (result.Outcome, result.Text, result.Problem));
    }

    [Fact]
    public void Gives_back_the_text_of_the_only_side_that_changed() => Prop.ForAll(Texts, texts =>
        Merged.Clean("a.cs", texts.Base, texts.Yours, texts.Base) == texts.Yours
        && Merged.Clean("a.cs", texts.Base, texts.Base, texts.Generated) == texts.Generated
        && Merged.Clean("a.cs", texts.Base, texts.Yours, texts.Yours) == texts.Yours).QuickCheckThrowOnFailure();

    [Fact]
    public void Merges_the_other_way_round_to_the_same_text() => Prop.ForAll(Texts, texts =>
    {
        var (there, back) = (FileMerger.Merge("a.cs", texts.Base, texts.Yours, texts.Generated), FileMerger.Merge("a.cs", texts.Base, texts.Generated, texts.Yours));
        return there.Outcome == back.Outcome && (there.Outcome == MergeOutcome.Conflict || there.Text == back.Text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Loses_no_line_that_either_side_added() => Prop.ForAll(Texts, texts =>
    {
        var merged = FileMerger.Merge("a.cs", texts.Base, texts.Yours, texts.Generated).Text!.Split('\n');
        var before = texts.Base.Split('\n');
        return !texts.Yours.Split('\n').Concat(texts.Generated.Split('\n')).Except(before).Except(merged).Any();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merges_as_git_does()
    {
        const int count = 1000;
        var cases = Enumerable.Range(1, count).Select(seed => LineCases.Next(new Random(seed), large: seed % 100 == 0)).ToList();

        Assert.Empty(GitComparison.Differences(1, cases));
        Assert.InRange(cases.Count(c => FileMerger.Merge(c.Path, c.Base, c.Yours, c.Generated).Outcome == MergeOutcome.Clean), count / 4, count * 3 / 4);
    }

    [Fact]
    public void Is_quick_for_long_texts()
    {
        var lines = Enumerable.Range(0, 10_000).Select(i => $"line {i % 700} of {i % 90}\n").ToArray();
        var before = string.Concat(lines);
        var yours = string.Concat(lines.Select((l, i) => i % 1000 == 3 ? "mine\n" + l : l));
        var generated = string.Concat(lines.Select((l, i) => i % 1000 == 500 ? "" : l));
        var unlike = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i * 7919 % 5003 % 41}\n"));
        var other = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i * 104_729 % 5011 % 41}\n"));

        // Time of the processor, since other tests run beside this one; the bounds are tens of times what it takes.
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        Merged.Clean("long.cs", before, yours, generated);
        UnifiedDiff.Write("a", "b", unlike, other);
        Assert.InRange(Process.GetCurrentProcess().TotalProcessorTime - start, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
