using System.Collections;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

public sealed class InputTests
{
    [Fact]
    public async Task Lists_come_from_one_value_and_from_any_list()
    {
        var output = Output.Create("a");
        Input<string> input = "a";
        InputList<string>[] singles = ["a", output, input];
        Assert.All(await Task.WhenAll(singles.Select(ReadAsync)), values => Assert.Equal(["a"], values.ToArray()));

        var two = ImmutableArray.Create("a", "b");
        InputList<string>[] lists =
        [
            new string[] { "a", "b" }, new[] { output, Output.Create("b") }, new[] { input, (Input<string>)"b" },
            new List<string> { "a", "b" }, new List<Output<string>> { output, Output.Create("b") }, new List<Input<string>> { "a", "b" },
            two, ImmutableArray.Create(output, Output.Create("b")), ImmutableArray.Create(input, (Input<string>)"b"),
            Output.Create(new string[] { "a", "b" }), Output.Create(new List<string> { "a", "b" }), Output.Create<IEnumerable<string>>(two),
            Output.Create(two),
        ];
        Assert.All(await Task.WhenAll(lists.Select(ReadAsync)), values => Assert.Equal(["a", "b"], values.ToArray()));
    }

    [Fact]
    public async Task Lists_grow()
    {
        var list = new InputList<string> { "a", Output.CreateSecret("b"), { "c", "d" } };
        InputList<string> more = new[] { "e" };
        list.Add(more);
        list.AddRange(more);
        var longer = list.Concat(new[] { "f" });
        Assert.Equal(["a", "b", "c", "d", "e", "e"], (await ReadAsync(list)).ToArray());
        Assert.Equal(["a", "b", "c", "d", "e", "e", "f"], (await ReadAsync(longer)).ToArray());
        Assert.True(await Output.IsSecretAsync(list.ToOutput()));

        var seen = new List<string>();
        await foreach (var item in longer)
        {
            seen.Add(await OutputUtilities.GetValueAsync(item.ToOutput()));
        }

        Assert.Equal("abcdeef", string.Concat(seen));
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)list).GetEnumerator());
    }

    [Fact]
    public async Task Maps_come_from_any_dictionary()
    {
        var dictionary = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 };
        InputMap<int>[] maps =
        [
            dictionary, dictionary.ToImmutableDictionary(), Output.Create(dictionary), Output.Create<IDictionary<string, int>>(dictionary),
            Output.Create(dictionary.ToImmutableDictionary()), new InputMap<int> { { "a", 1 } }, new InputMap<int> { ["a"] = 1 },
        ];
        foreach (var map in maps)
        {
            Assert.Equal(dictionary, await OutputUtilities.GetValueAsync(map.ToOutput()));
        }
    }

    [Fact]
    public async Task Maps_grow_and_merge()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        map.Add("b", Output.CreateSecret("2"));
        map.Add(new InputMap<string> { ["c"] = "3" });
        map.AddRange(new InputMap<string> { ["d"] = "4" });
        map.Add("a", "1");
        Assert.Equal("a=1 b=2 c=3 d=4", await TextAsync(map));
        Assert.True(await Output.IsSecretAsync(map.ToOutput()));

        var merged = InputMap<string>.Merge(map, new InputMap<string> { ["a"] = "9", ["e"] = "5" });
        Assert.Equal("a=9 b=2 c=3 d=4 e=5", await TextAsync(merged));
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)map).GetEnumerator());

        var seen = new List<string>();
        await foreach (var pair in merged)
        {
            seen.Add((await OutputUtilities.GetValueAsync(pair.ToOutput())).Key);
        }

        Assert.Equal("abcde", string.Concat(seen.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_key_has_one_value()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        map.Add("a", "2");
        await Assert.ThrowsAsync<ArgumentException>(() => OutputUtilities.GetValueAsync(map.ToOutput()));
    }

    [Fact]
    public async Task An_unknown_element_makes_the_whole_unknown()
    {
        var list = new InputList<string> { "a", Runs.Unknown<string>() };
        Assert.False(await OutputUtilities.GetIsKnownAsync(list.ToOutput()));
        var map = new InputMap<string> { ["a"] = "1", ["b"] = Runs.Unknown<string>() };
        Assert.False(await OutputUtilities.GetIsKnownAsync(map.ToOutput()));
    }

    private static Task<ImmutableArray<string>> ReadAsync(InputList<string> list) => OutputUtilities.GetValueAsync(list.ToOutput());

    private static async Task<string> TextAsync(InputMap<string> map)
    {
        var values = await OutputUtilities.GetValueAsync(map.ToOutput());
        return string.Join(' ', values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
    }
}
