using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

public sealed class StackTests
{
    [Fact]
    public async Task A_stack_exports_its_properties()
    {
        var mocks = new RecordingMocks();
        var resources = await Deployment.TestAsync<ShopStack>(mocks, new TestOptions { ProjectName = "shop", StackName = "dev" });
        Assert.Equal(["shop-dev", "web", "web-inner"], resources.Select(resource => resource.GetResourceName()));
        var stack = Assert.IsType<ShopStack>(resources[0]);
        Assert.Equal("http://web:80", await OutputUtilities.GetValueAsync(stack.Url));
        Assert.Equal("urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", await OutputUtilities.GetValueAsync(stack.Urn));

        var exported = mocks.Outputs.Single(outputs => outputs.Urn.EndsWith("shop-dev", StringComparison.Ordinal)).Outputs;
        Assert.Equal(["Url", "password"], exported.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("http://web:80", true, false), await Runs.ReadAsync(exported["Url"]));
        Assert.Equal(("p", true, true), await Runs.ReadAsync(exported["password"]));
    }

    [Fact]
    public async Task A_program_can_return_its_outputs()
    {
        IDictionary<string, object?> Program() => new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = new Box("b").Id };
        var sync = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), Program);
        var async = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () => Task.FromResult(Program()));
        foreach (var (resources, outputs) in new[] { sync, async })
        {
            Assert.Equal(["b"], resources.Select(resource => resource.GetResourceName()));
            Assert.Equal("b-id", await OutputUtilities.GetValueAsync((Output<string>)outputs["id"]!));
        }
    }

    [Fact]
    public async Task A_program_can_be_asynchronous()
    {
        var resources = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), async Task () =>
        {
            await Task.Yield();
            _ = new Box("late");
        });
        Assert.Equal(["late"], resources.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task Runs_do_not_see_each_other()
    {
        async Task<string> RunAsync(string name)
        {
            var resources = await Deployment.TestAsync(
                new RecordingMocks(), new TestOptions { StackName = name }, () => _ = new Box(Deployment.Instance.StackName));
            return Assert.Single(resources).GetResourceName();
        }

        Assert.Equal(["a", "b", "c"], await Task.WhenAll(RunAsync("a"), RunAsync("b"), RunAsync("c")));
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
    }

    [Fact]
    public async Task A_program_needs_an_engine()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync<ShopStack>());
    }

    [Fact]
    public async Task Another_stack_can_be_read()
    {
        var mocks = new Answering(args => (args.Id, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = args.Inputs["name"],
            ["outputs"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["url"] = "u", ["password"] = Output.CreateSecret("p") },
            ["secretOutputNames"] = ImmutableArray.Create("password"),
        }));
        StackReference? other = null;
        await Runs.UpdateAsync(mocks, () => other = new StackReference("org/shop/prod"));
        Assert.Equal("pulumi:pulumi:StackReference", mocks["org/shop/prod"].Type);
        Assert.Equal("org/shop/prod", mocks["org/shop/prod"].Id);
        Assert.Equal("org/shop/prod", await OutputUtilities.GetValueAsync(other!.Name));
        Assert.True(await Output.IsSecretAsync(other.Outputs));

        Assert.Equal(("u", true, false), await Runs.ReadAsync(other.GetOutput("url")));
        Assert.Equal(("p", true, true), await Runs.ReadAsync(other.RequireOutput("password")));
        Assert.Equal((null, true, false), await Runs.ReadAsync(other.GetOutput("none")));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => OutputUtilities.GetValueAsync(other.RequireOutput("none")));

        Assert.Equal("u", await other.GetValueAsync("url"));
        Assert.Equal("u", await other.RequireValueAsync("url"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => other.GetValueAsync("password"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => other.RequireValueAsync("password"));
        Assert.Equal(("u", null), Parts(await other.GetOutputDetailsAsync("url")));
        Assert.Equal((null, "p"), Parts(await other.GetOutputDetailsAsync("password")));
    }

    [Fact]
    public async Task A_reference_can_have_a_name_of_its_own()
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, () => _ = new StackReference("other", new StackReferenceArgs { Name = "org/shop/prod" }));
        Assert.Equal("org/shop/prod", mocks["other"].Id);
        Assert.Equal("org/shop/prod", mocks["other"].Inputs["name"]);
    }

    private static (object?, object?) Parts(StackReferenceOutputDetails details) => (details.Value, details.SecretValue);
}
