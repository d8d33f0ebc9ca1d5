using Pulumi;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

public sealed class ResourceTests
{
    [Fact]
    public async Task A_resource_has_an_id_and_a_urn()
    {
        Box? box = null;
        var resources = await Deployment.TestAsync(
            new RecordingMocks(), new() { ProjectName = "shop", StackName = "dev", IsPreview = false }, () => _ = box = new Box("b"));
        Assert.Equal([box!], resources.ToArray());
        Assert.Equal("b-id", await OutputUtilities.GetValueAsync(box!.Id));
        Assert.Equal("urn:pulumi:dev::shop::pulumi:pulumi:Stack$test:index/box:Box::b", await OutputUtilities.GetValueAsync(box.Urn));
        Assert.Equal(("test:index/box:Box", "b"), (box.GetResourceType(), box.GetResourceName()));
    }

    [Fact]
    public async Task In_a_preview_what_the_answer_leaves_out_is_unknown()
    {
        var mocks = new Answering(args => (null, args.Inputs));
        Box? box = null;
        await Runs.PreviewAsync(mocks, () => box = new Box("b", new BoxArgs { Label = "known" }));
        Assert.Equal(("known", true, false), await Runs.ReadAsync(box!.Label));
        Assert.False(await OutputUtilities.GetIsKnownAsync(box.Size));
        Assert.False(await OutputUtilities.GetIsKnownAsync(box.Id));
        Assert.True(await OutputUtilities.GetIsKnownAsync(box.Urn));
    }

    [Fact]
    public async Task In_an_update_what_the_answer_leaves_out_is_the_default()
    {
        Box? box = null;
        await Runs.UpdateAsync(new RecordingMocks(), () => box = new Box("b"));
        Assert.Equal((null, true, false), await Runs.ReadAsync(box!.Label));
        Assert.Equal((null, true, false), await Runs.ReadAsync(box.Size));
        Assert.Equal((0.0, true, false), await Runs.ReadAsync(box.Made));
    }

    [Fact]
    public async Task A_test_is_a_preview_unless_it_says_otherwise()
    {
        bool? isDryRun = null;
        (string, string, string)? names = null;
        await Deployment.TestAsync(new RecordingMocks(), new(), () =>
        {
            isDryRun = Deployment.Instance.IsDryRun;
            names = (Deployment.Instance.ProjectName, Deployment.Instance.StackName, Deployment.Instance.OrganizationName);
        });
        Assert.True(isDryRun);
        Assert.Equal(("project", "stack", "organization"), names);
        await Deployment.TestAsync(new RecordingMocks(), Runs.Update, () => isDryRun = Deployment.Instance.IsDryRun);
        Assert.False(isDryRun);
        string? root = null;
        await Deployment.TestAsync(
            new RecordingMocks(), new() { RootDirectory = "somewhere" }, () => root = Deployment.Instance.RootDirectory);
        Assert.Equal("somewhere", root);
    }

    [Fact]
    public async Task A_resource_waits_for_what_its_inputs_come_from()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () =>
        {
            var first = new Box("first", new BoxArgs { Label = "l" });
            _ = new Box("second", new BoxArgs { Label = first.Id.Apply(id => $"after {id}") });
        });
        Assert.Equal("after first-id", mocks["second"].Inputs["label"]);
        Assert.Equal(["first", "second"], mocks.Resources.Select(resource => resource.Name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_resource_waits_for_what_it_depends_on(bool throughComponent)
    {
        var log = new List<string>();
        var lastSeen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var mocks = new Answering(async args =>
        {
            log.Add("begin " + args.Name);
            if (args.Name == "last")
            {
                lastSeen.SetResult();
            }
            else if (args.Name is "first" or "first-inner")
            {
                await lastSeen.Task;
                log.Add("end " + args.Name);
            }

            return (args.Name, args.Inputs);
        });
        await Runs.UpdateAsync(mocks, () =>
        {
            Resource first = throughComponent ? new Group("first") : new Box("first");
            _ = new Box("second", options: new CustomResourceOptions { DependsOn = { first } });
            _ = new Box("last");
        });
        Assert.True(log.IndexOf("begin last") < log.FindIndex(entry => entry.StartsWith("end first", StringComparison.Ordinal)));
        Assert.Equal("begin second", log[^1]);
    }

    [Fact]
    public async Task A_component_holds_its_children()
    {
        var mocks = new RecordingMocks();
        Group? group = null;
        var resources = await Runs.UpdateAsync(mocks, () => group = new Group("g"));
        Assert.Equal(["g", "g-inner"], resources.Select(resource => resource.GetResourceName()));
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Group::g", await OutputUtilities.GetValueAsync(group!.Urn));
        Assert.Equal("g", await OutputUtilities.GetValueAsync(group.Label));
        var outputs = Assert.Single(mocks.Outputs, request => request.Urn.EndsWith("::g", StringComparison.Ordinal));
        Assert.Equal("g", await OutputUtilities.GetValueAsync(outputs.Outputs["label"]));
    }

    [Fact]
    public async Task Children_take_over_the_provider_of_their_package()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () =>
        {
            var ours = new ProviderResource("test", "ours", ResourceArgs.Empty, null);
            var other = new ProviderResource("other", "other", ResourceArgs.Empty, null);
            _ = new Group("one", new ComponentResourceOptions { Provider = ours });
            _ = new Group("many", new ComponentResourceOptions { Providers = { other, ours } });
            _ = new Group("foreign", new ComponentResourceOptions { Provider = other });
            _ = new Box("own", options: new CustomResourceOptions { Provider = ours });
            _ = new Box("none");
        });
        const string reference = "urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::ours::ours-id";
        Assert.Equal(reference, mocks["one-inner"].Provider);
        Assert.Equal(reference, mocks["many-inner"].Provider);
        Assert.Equal(reference, mocks["own"].Provider);
        Assert.Equal("", mocks["foreign-inner"].Provider);
        Assert.Equal("", mocks["none"].Provider);
    }

    [Fact]
    public async Task A_component_takes_one_kind_of_provider_option()
        => await Assert.ThrowsAsync<RunException>(() => Runs.UpdateAsync(new RecordingMocks(), () =>
        {
            var provider = new ProviderResource("test", "p", ResourceArgs.Empty, null);
            _ = new Group("g", new ComponentResourceOptions { Provider = provider, Providers = { provider } });
        }));

    [Fact]
    public async Task A_resource_with_an_id_is_read()
    {
        var mocks = new RecordingMocks();
        Box? box = null, imported = null;
        await Runs.UpdateAsync(mocks, () =>
        {
            box = new Box("there", new BoxArgs { Label = "l" }, new CustomResourceOptions { Id = "i-1" });
            imported = new Box("taken", options: new CustomResourceOptions { ImportId = "i-2" });
        });
        Assert.Equal("i-1", mocks["there"].Id);
        Assert.Equal("i-1", await OutputUtilities.GetValueAsync(box!.Id));
        Assert.Equal("l", await OutputUtilities.GetValueAsync(box.Label));
        Assert.Equal("i-2", mocks["taken"].Id);
    }

    [Fact]
    public async Task Options_of_every_kind_are_taken()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () =>
        {
            var other = new Box("other");
            _ = new Box("b", new BoxArgs { Label = "l" }, new CustomResourceOptions
            {
                Protect = true,
                IgnoreChanges = { "label" },
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) },
                Aliases =
                {
                    new Alias { Name = "old" }, new Alias { Urn = "urn:pulumi:stack::project::t::n" },
                    new Alias { Parent = other }, new Alias { NoParent = true },
                },
                ReplaceOnChanges = { "size" },
                RetainOnDelete = true,
                DeletedWith = other,
                DeleteBeforeReplace = true,
                AdditionalSecretOutputs = { "label" },
                PluginDownloadURL = "https://plugins.example",
                Version = "9.9.9",
            });
        });
        Assert.Equal("l", mocks["b"].Inputs["label"]);
    }

    [Fact]
    public void Merged_options_prefer_the_second_and_keep_both_lists()
    {
        var merged = CustomResourceOptions.Merge(
            new() { Version = "1", Protect = true, IgnoreChanges = { "a" }, ImportId = "x", AdditionalSecretOutputs = { "s" } },
            new()
            {
                Version = "2", IgnoreChanges = { "b" }, DeleteBeforeReplace = false,
                AdditionalSecretOutputs = { "t" }, ReplaceOnChanges = { "r" },
            });
        Assert.Equal(("2", true, "x", false), (merged.Version, merged.Protect, merged.ImportId, merged.DeleteBeforeReplace));
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["s", "t"], merged.AdditionalSecretOutputs);
        Assert.Equal(["r"], merged.ReplaceOnChanges);
        var component = ComponentResourceOptions.Merge(new() { Protect = false }, null);
        Assert.False(component.Protect);
        Assert.Empty(component.Providers);
    }

    [Fact]
    public async Task Merging_leaves_the_options_alone()
    {
        var options = new CustomResourceOptions { IgnoreChanges = { "a" } };
        var merged = CustomResourceOptions.Merge(options, new() { IgnoreChanges = { "b" }, DependsOn = new InputList<Resource>() });
        merged.IgnoreChanges.Add("c");
        Assert.Equal(["a"], options.IgnoreChanges);
        Assert.Empty(await OutputUtilities.GetValueAsync(options.DependsOn.ToOutput()));
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData("a:b:c", "")]
    public async Task A_resource_needs_a_type_and_a_name(string type, string name)
        => await Assert.ThrowsAsync<RunException>(
            () => Runs.UpdateAsync(new RecordingMocks(), () => _ = new CustomResource(type, name, ResourceArgs.Empty, null)));
}
