using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

public sealed class OutputTests
{
    [Fact]
    public async Task Apply_takes_values_tasks_inputs_and_outputs()
    {
        var two = Output.Create(2);
        Assert.Equal((3, true, false), await Runs.ReadAsync(two.Apply(value => value + 1)));
        Assert.Equal((4, true, false), await Runs.ReadAsync(two.Apply(value => Task.FromResult(value * 2))));
        Assert.Equal((5, true, false), await Runs.ReadAsync(two.Apply(value => (Input<int>)(value + 3))));
        Assert.Equal((6, true, false), await Runs.ReadAsync(two.Apply(value => Output.Create(value * 3))));
        Assert.Equal((0, true, false), await Runs.ReadAsync(two.Apply(_ => (Output<int>?)null)));
        Input<int> input = two;
        Assert.Equal(7, await OutputUtilities.GetValueAsync(input.Apply(value => value + 5)));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(input.ToOutput()));
        Assert.Equal(0, await OutputUtilities.GetValueAsync(((Input<int>?)null).ToOutput()));
    }

    [Fact]
    public async Task Apply_of_an_unknown_is_not_called_and_is_unknown()
    {
        var called = false;
        var result = Runs.Unknown<int>().Apply(value =>
        {
            called = true;
            return value;
        });
        Assert.Equal((0, false, false), await Runs.ReadAsync(result));
        Assert.False(called);
        Assert.Equal((null, false, false), await Runs.ReadAsync(Output.Create(1).Apply(_ => Runs.Unknown<string>())));
    }

    [Fact]
    public async Task A_secret_stays_one_until_it_is_unmarked()
    {
        var secret = Output.CreateSecret("s");
        Assert.Equal(("s!", true, true), await Runs.ReadAsync(secret.Apply(value => value + "!")));
        Assert.Equal(("s", true, true), await Runs.ReadAsync(Output.Create(1).Apply(_ => secret)));
        Assert.Equal(("t", true, true), await Runs.ReadAsync(Output.CreateSecret(Output.Create("t"))));
        Assert.Equal(("u", true, true), await Runs.ReadAsync(Output.CreateSecret(Task.FromResult("u"))));
        Assert.Equal(("s", true, false), await Runs.ReadAsync(Output.Unsecret(secret)));
        Assert.True(await Output.IsSecretAsync(Output.CreateSecret(Runs.Unknown<int>()).Apply(value => value)));
    }

    [Fact]
    public async Task All_is_known_if_each_is_and_secret_if_any_is()
    {
        Output<string> a = Output.Create("a"), s = Output.CreateSecret("s"), u = Runs.Unknown<string>();
        var all = await Runs.ReadAsync(Output.All(a, s));
        Assert.Equal(["a", "s"], all.Value.ToArray());
        Assert.Equal((true, true), (all.IsKnown, all.IsSecret));
        var partly = await Runs.ReadAsync(Output.All<string>("a", u));
        Assert.Equal((false, false), (partly.IsKnown, partly.IsSecret));
        var listed = await Runs.ReadAsync(Output.All(new List<Output<string>> { a, a }));
        Assert.Equal(["a", "a"], listed.Value.ToArray());
        Assert.False(listed.IsSecret);
        Assert.Equal(["x"], (await OutputUtilities.GetValueAsync(Output.All(new List<Input<string>> { "x" }))).ToArray());
        Assert.Empty(await OutputUtilities.GetValueAsync(Output.All(new List<Input<string>>())));
    }

    [Fact]
    public async Task Tuples_hold_two_to_eight_parts()
    {
        Output<int> o = Output.Create(1);
        Input<int> i = 2;
        Assert.Equal((1, 2), await OutputUtilities.GetValueAsync(Output.Tuple((Input<int>)o, i)));
        Assert.Equal((1, "b"), await OutputUtilities.GetValueAsync(Output.Tuple(o, Output.Create("b"))));
        Assert.Equal((1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o)));
        Assert.Equal((2, 2, 2, 2), await OutputUtilities.GetValueAsync(Output.Tuple(i, i, i, i)));
        Assert.Equal((1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o)));
        Assert.Equal((1, 1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o, o)));
        Assert.Equal((1, 1, 1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o, o, o)));
        Assert.Equal((1, 1, 1, 1, 1, 1, 1, 1), await OutputUtilities.GetValueAsync(Output.Tuple(o, o, o, o, o, o, o, o)));
        var mixed = await Runs.ReadAsync(Output.Tuple(Output.CreateSecret(1), Runs.Unknown<string>(), Output.Create(true)));
        Assert.Equal((false, true), (mixed.IsKnown, mixed.IsSecret));
    }

    [Fact]
    public async Task Format_fills_in_values_inputs_and_outputs()
    {
        Input<string> input = "in";
        string? none = null;
        var text = Output.Format($"{Output.Create("out")}-{input}-{1.5}-{none}-{{}}-{7:000}");
        Assert.Equal(("out-in-1.5--{}-007", true, false), await Runs.ReadAsync(text));
        Assert.Equal(("p=s", true, true), await Runs.ReadAsync(Output.Format($"p={Output.CreateSecret("s")}")));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.Format($"{Runs.Unknown<string>()}")));
    }

    [Fact]
    public async Task Json_holds_outputs_at_any_depth()
    {
        var value = Output.Create(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["plain"] = 1,
            ["output"] = Output.Create("o"),
            ["input"] = (Input<bool>)true,
            ["list"] = new InputList<string> { "a", Output.Create("b") },
            ["map"] = new InputMap<int> { ["x"] = 1 },
            ["deep"] = Output.Create(new Dictionary<string, Output<string>>(StringComparer.Ordinal) { ["inner"] = Output.Create("\"{{") }),
        });
        var text = await Runs.ReadAsync(Output.JsonSerialize(value));
        Assert.Equal("""{"plain":1,"output":"o","input":true,"list":["a","b"],"map":{"x":1},"deep":{"inner":"\u0022{{"}}""", text.Value);
        Assert.Equal((true, false), (text.IsKnown, text.IsSecret));

        Output<Dictionary<string, Output<string>>> With(Output<string> part)
            => Output.Create(new Dictionary<string, Output<string>>(StringComparer.Ordinal) { ["k"] = part });
        Assert.Equal(("""{"k":"s"}""", true, true), await Runs.ReadAsync(Output.JsonSerialize(With(Output.CreateSecret("s")))));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.JsonSerialize(With(Runs.Unknown<string>()))));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.JsonSerialize(Runs.Unknown<string>())));
        var indented = Output.JsonSerialize(With(Output.Create("v")), new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
        Assert.Contains("\n", await OutputUtilities.GetValueAsync(indented), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_looked_into()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        Assert.Equal("b", await OutputUtilities.GetValueAsync(list.GetAt(1)));
        Assert.Equal("a", await OutputUtilities.GetValueAsync(list.First()));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(list.Length()));
    }

    [Fact]
    public async Task Outputs_know_the_resources_they_come_from()
    {
        Box? one = null, two = null;
        Output<string>? joined = null;
        await Runs.UpdateAsync(new RecordingMocks(), () =>
        {
            one = new Box("one", new BoxArgs { Label = "1" });
            two = new Box("two", new BoxArgs { Label = "2" });
            joined = Output.Format($"{one.Label}{Output.Create(0).Apply(_ => two.Label)}");
        });
        Assert.Equal("12", await OutputUtilities.GetValueAsync(joined!));
        Assert.Equal([one!, two!], (await OutputUtilities.GetDependenciesAsync(joined!)).OrderBy(resource => resource.GetResourceName()));
        var more = OutputUtilities.WithDependency(Output.Create(1), one!);
        Assert.Equal([one!], await OutputUtilities.GetDependenciesAsync(more));
    }

    [Fact]
    public async Task Errors_are_those_of_the_function()
    {
        var failed = Output.Create(1).Apply(int (_) => throw new FormatException("no"));
        await Assert.ThrowsAsync<FormatException>(() => OutputUtilities.GetValueAsync(failed.Apply(value => value + 1)));
        var task = Task.FromException<int>(new FormatException("no"));
        await Assert.ThrowsAsync<FormatException>(() => OutputUtilities.GetValueAsync(Output.Create(task)));
    }

    [Fact]
    public async Task The_text_of_an_output_does_not_give_it_away()
    {
        var text = "";
        await Runs.UpdateAsync(new RecordingMocks(), () => text = Output.Create("hidden").ToString()!);
        Assert.NotEmpty(text);
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
    }
}
