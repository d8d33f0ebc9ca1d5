using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

public sealed class SerializationTests
{
    [Fact]
    public async Task Mocks_see_known_inputs_in_clear()
    {
        var mocks = new RecordingMocks();
        await Runs.PreviewAsync(mocks, () => _ = new Box("b", new BoxArgs
        {
            Label = Output.CreateSecret("secret"),
            Size = 3,
            Weight = 1.5,
            Open = true,
            Color = Color.Red,
            Shape = Shape.Tube,
            Tags = { "a", Output.Create("b") },
            Labels = { ["k"] = "v" },
            Lid = new LidArgs { Thickness = 2 },
            Lids = { new LidArgs { Thickness = 1, Note = "${x} {{y}} `z` \"q\"\n" } },
        }));
        AssertJson(
            """
            {"color":"red","label":"secret","labels":{"k":"v"},"lid":{"thickness":2},
             "lids":[{"note":"${x} {{y}} `z` \"q\"\n","thickness":1}],"open":true,"shape":1,"size":3,"tags":["a","b"],"weight":1.5}
            """,
            mocks["b"].Inputs);
    }

    [Fact]
    public async Task What_is_not_set_is_not_sent()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () =>
        {
            _ = new Box("untouched");
            _ = new Box("empty", new BoxArgs { Tags = new InputList<string>(), Labels = new InputMap<string>(), Label = (string)null! });
        });
        Assert.Empty(mocks["untouched"].Inputs);
        AssertJson("""{"labels":{},"tags":[]}""", mocks["empty"].Inputs);
    }

    [Fact]
    public async Task Unknown_inputs_are_not_shown_to_mocks()
    {
        var mocks = new RecordingMocks();
        await Runs.PreviewAsync(mocks, () => _ = new Box("b", new BoxArgs
        {
            Label = Runs.Unknown<string>(),
            Size = 1,
            Tags = { "a", Runs.Unknown<string>() },
        }));
        AssertJson("""{"size":1}""", mocks["b"].Inputs);
    }

    [Fact]
    public async Task Settings_of_providers_go_as_json_text()
    {
        var mocks = new RecordingMocks();
        var settings = new LidArgs { Thickness = 4, Note = "n" };
        await Runs.UpdateAsync(mocks, () => _ = new Box("b", new BoxArgs { Sealed = true, Settings = settings }));
        Assert.Equal("true", mocks["b"].Inputs["sealed"]);
        using var json = JsonDocument.Parse((string)mocks["b"].Inputs["settings"]);
        Assert.Equal(4, json.RootElement.GetProperty("thickness").GetInt32());
        Assert.Equal("n", json.RootElement.GetProperty("note").GetString());
    }

    [Fact]
    public async Task Values_of_any_type_keep_their_form()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () => _ = new Box("b", new BoxArgs
        {
            Inside = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["list"] = new object?[] { 1, null, "x", Output.Create(2.5) },
                ["map"] = ImmutableDictionary<string, object>.Empty.Add("deep", new InputMap<object> { ["n"] = 1 }),
                ["none"] = null,
                ["json"] = JsonDocument.Parse("""{"a":[1,true,null]}""").RootElement,
                ["unset"] = default(ImmutableArray<string>),
            },
        }));
        AssertJson(
            """{"inside":{"json":{"a":[1,true,null]},"list":[1,null,"x",2.5],"map":{"deep":{"n":1}},"unset":[]}}""", mocks["b"].Inputs);
    }

    [Fact]
    public async Task Dictionary_arguments_need_no_class()
    {
        var mocks = new RecordingMocks();
        var args = ImmutableDictionary<string, object?>.Empty
            .Add("a", 1).Add("b", Output.Create("x")).Add("c", null).Add("id", "never").Add("urn", "never");
        await Runs.UpdateAsync(mocks, () => _ = new CustomResource("test:index:Free", "free", new DictionaryResourceArgs(args), null));
        AssertJson("""{"a":1,"b":"x"}""", mocks["free"].Inputs);
        Assert.Throws<InvalidOperationException>(
            () => new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("a", new List<string>())));
    }

    [Fact]
    public async Task A_resource_can_be_an_input()
    {
        var mocks = new RecordingMocks();
        Box? box = null;
        await Runs.UpdateAsync(mocks, () =>
        {
            box = new Box("box");
            _ = new Box("holder", new BoxArgs { Inside = box });
        });
        var seen = Assert.IsAssignableFrom<CustomResource>(mocks["holder"].Inputs["inside"]);
        Assert.Equal(await OutputUtilities.GetValueAsync(box!.Urn), await OutputUtilities.GetValueAsync(seen.Urn));
    }

    [Fact]
    public async Task Outputs_get_their_types()
    {
        var mocks = new Answering(_ => ("id", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["label"] = "l",
            ["size"] = 3,
            ["tags"] = new[] { "a", "b" },
            ["labels"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["k"] = "v", ["__internal"] = "skipped" },
            ["lid"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["thickness"] = 2, ["note"] = "n" },
            ["lids"] = new[] { new Dictionary<string, object>(StringComparer.Ordinal) { ["thickness"] = 1 } },
            ["made"] = 0.5,
            ["color"] = "red",
        }));
        Box? box = null;
        await Runs.UpdateAsync(mocks, () => box = new Box("b"));
        Assert.Equal(("l", true, false), await Runs.ReadAsync(box!.Label));
        Assert.Equal(3, await OutputUtilities.GetValueAsync(box.Size));
        Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(box.Tags)).ToArray());
        Assert.Equal([KeyValuePair.Create("k", "v")], (await OutputUtilities.GetValueAsync(box.Labels))!);
        var lid = await OutputUtilities.GetValueAsync(box.Lid);
        Assert.Equal((2, "n"), (lid!.Thickness, lid.Note));
        var first = (await OutputUtilities.GetValueAsync(box.Lids))[0];
        Assert.Equal((1, null), (first.Thickness, first.Note));
        Assert.Equal(0.5, await OutputUtilities.GetValueAsync(box.Made));
        Assert.Equal(Color.Red, await OutputUtilities.GetValueAsync(box.Color));
    }

    [Fact]
    public async Task A_secret_in_the_answer_makes_that_output_secret()
    {
        var mocks = new Answering(_ => ("id", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["label"] = Output.CreateSecret("s"),
            ["size"] = 1,
            ["tags"] = new object[] { "open", Output.CreateSecret("hidden") },
        }));
        Box? box = null;
        await Runs.UpdateAsync(mocks, () => box = new Box("b"));
        Assert.Equal(("s", true, true), await Runs.ReadAsync(box!.Label));
        Assert.Equal((1, true, false), await Runs.ReadAsync(box.Size));
        var tags = await Runs.ReadAsync(box.Tags);
        Assert.Equal(["open", "hidden"], tags.Value.ToArray());
        Assert.True(tags.IsSecret);
    }

    [Fact]
    public async Task An_answer_of_the_wrong_type_counts_as_absent()
    {
        var state = new Dictionary<string, object>(StringComparer.Ordinal) { ["size"] = "big", ["label"] = "l" };
        var mocks = new Answering(_ => ("id", state));
        Box? box = null;
        await Runs.UpdateAsync(mocks, () => box = new Box("b"));
        Assert.Null(await OutputUtilities.GetValueAsync(box!.Size));
        Assert.Equal("l", await OutputUtilities.GetValueAsync(box.Label));
    }

    private static void AssertJson(string expected, ImmutableDictionary<string, object> inputs)
        => Assert.Equal(Normal(JsonDocument.Parse(expected).RootElement), Normal(JsonSerializer.SerializeToElement(inputs)));

    private static string Normal(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', json.EnumerateObject()
            .OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}:{Normal(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', json.EnumerateArray().Select(Normal)) + "]",
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        _ => json.GetRawText(),
    };
}
