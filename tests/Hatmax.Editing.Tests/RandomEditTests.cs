using Hatmax.Editing.Syntax;
using Hatmax.Editing.Tests.Support;

namespace Hatmax.Editing.Tests;

/// <summary>Edits of every spec of this repository, written in random ways, lose no comment and change nothing else.</summary>
public sealed class RandomEditTests
{
    private const int Rounds = 60;

    // A refusal is allowed where the text is in the way, not as the rule.
    private static readonly string[] AllowedRefusals = ["HMX0704", "HMX0705", "HMX0708"];

    public static TheoryData<string> Paths => [.. Specs.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void AddingKeepsEveryCommentAndEveryOtherByte(string path) => Each(path, (text, root, random) =>
    {
        var (at, map) = Pick(Maps(root), random);
        var operation = SpecOperation.Add(at.Add("hatmax_new" + random.Next(100)), random.Next(4) switch
        {
            0 => SpecValue.Text(Hostile.Pick(random)),
            1 => SpecMap.Of(("type", SpecValue.Text("string")), ("default", SpecValue.Text(Hostile.Pick(random)))),
            2 => SpecValue.Texts(["a", Hostile.Pick(random)]),
            _ => new SpecScalar("17", false),
        });
        if (Steps(text, operation, root) is { } changed)
        {
            Assert.Equal(Comments.Of(text), Comments.Of(changed));
            if (map.Entries.IsEmpty)
            {
                AssertSame(text, changed, mayGo: 6);
            }
            else
            {
                AssertContains(text, changed);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Paths))]
    public void SettingKeepsEveryCommentAndEveryOtherByte(string path) => Each(path, (text, root, random) =>
    {
        var scalars = Scalars(root);
        if (scalars.Count == 0)
        {
            return;
        }

        var (at, old) = Pick(scalars, random);
        var value = SpecValue.Typed(Hostile.Pick(random));
        if (Steps(text, SpecOperation.Set(at, value), root) is { } changed)
        {
            Assert.True(Comments.Of(text).SequenceEqual(Comments.Of(changed)), $"{at}\n{Difference(text, changed)}");
            AssertSame(text, changed, Longest(text, old.Value.Length));
        }
    });

    [Theory]
    [MemberData(nameof(Paths))]
    public void RemovingTakesOnlyWhatBelongsToTheNode(string path) => Each(path, (text, root, random) =>
    {
        var values = Values(root).Where(v => v.Path.Segments.Length > 0).ToList();
        if (values.Count == 0)
        {
            return;
        }

        var (at, value) = Pick(values, random);
        if (Steps(text, SpecOperation.Remove(at), root) is { } changed)
        {
            // What goes is the node: its text and comments. Every line that stays was there before.
            var lines = Lines(text).GroupBy(l => l).ToDictionary(g => g.Key, g => g.Count());
            var strange = Lines(changed).GroupBy(l => l).Count(g => g.Count() > lines.GetValueOrDefault(g.Key));
            Assert.True(strange <= 2, changed);
            Assert.NotNull(value);
        }
    });

    private static string Difference(string before, string? after)
    {
        var (old, now) = (before.Split('\n'), (after ?? "").Split('\n'));
        var same = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        var end = old.Skip(same).Reverse().Zip(now.Skip(same).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return string.Join('\n', old[Math.Max(0, same - 2)..^end].Select(l => "-" + l).Concat(now[Math.Max(0, same - 2)..^end].Select(l => "+" + l)));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.Trim());

    private static void Each(string path, Action<string, SpecValue, Random> check)
    {
        var text = Specs.Read(path);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var damaged = Damage.Apply(text, random);
            if (SyntaxReader.Read(damaged) is { } document)
            {
                check(damaged, ValueReader.Read(document.Root), random);
            }
        }
    }

    private static string? Steps(string text, SpecOperation operation, SpecValue root)
    {
        var bag = new DiagnosticBag("hatmax.yml");
        var changed = SpecEditor.Steps(text, [operation], bag);
        if (changed is null)
        {
            Assert.True(bag.ToSorted().All(d => AllowedRefusals.Contains(d.Id)), $"{operation}\n{string.Join('\n', bag.ToSorted().Select(d => d.Id + d.Message))}\n{Difference(text, TextEditor.Apply(SyntaxReader.Read(text)!, operation, new KeyOrder(), bag))}");
            return null;
        }

        // The editor checks this itself; here it is checked from the outside.
        Assert.Equal(ValueEditor.Apply(root, operation, new KeyOrder()), ValueReader.Read(SyntaxReader.Read(changed)!.Root));
        return changed;
    }

    /// <summary>Every character of the old text stands in the new one, in their order.</summary>
    private static void AssertContains(string old, string changed)
    {
        var at = -1;
        foreach (var c in old)
        {
            at = changed.IndexOf(c, at + 1);
            Assert.True(at >= 0, changed);
        }
    }

    private static void AssertSame(string old, string changed, int mayGo)
    {
        var prefix = old.Zip(changed).TakeWhile(p => p.First == p.Second).Count();
        var suffix = old.Reverse().Zip(changed.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        Assert.True(prefix + suffix >= old.Length - mayGo, changed);
    }

    // A text over several lines is written with its indentation.
    private static int Longest(string text, int value) => value + 12 + (10 * text.Split('\n').Max(l => l.Length - l.TrimStart().Length));

    private static (SpecPath Path, T Value) Pick<T>(List<(SpecPath Path, T Value)> from, Random random) => from[random.Next(from.Count)];

    private static List<(SpecPath Path, SpecMap Value)> Maps(SpecValue root) =>
        [.. Values(root).Where(v => v.Value is SpecMap).Select(v => (v.Path, (SpecMap)v.Value))];

    private static List<(SpecPath Path, SpecScalar Value)> Scalars(SpecValue root) =>
        [.. Values(root).Where(v => v.Value is SpecScalar).Select(v => (v.Path, (SpecScalar)v.Value))];

    private static IEnumerable<(SpecPath Path, SpecValue Value)> Values(SpecValue root, SpecPath? at = null)
    {
        at ??= SpecPath.Of();
        return (root switch
        {
            SpecMap map => map.Entries.SelectMany(e => Values(e.Value, at.Add(e.Key))),
            SpecList list => list.Items.SelectMany((item, index) => Values(item, at.Add(index.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
            _ => [],
        }).Prepend((at, root));
    }
}
