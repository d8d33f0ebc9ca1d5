using System.Text.Json;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

public sealed partial class ContainerTests
{
    [RequiresContainersFact]
    public async Task Build_makes_the_image_and_the_second_run_builds_nothing()
    {
        var first = system.FirstBuild.GetProperty("images")[0];
        Assert.Equal("built", Text(first, "state"));
        Assert.Equal($"hatmax/todo:{Text(first, "tag")}", Text(first, "reference"));
        Assert.InRange(first.GetProperty("size").GetInt64(), Megabyte, 400 * Megabyte);
        Assert.Equal(Text(first, "digest"), (await ContainerMachine.DockerAsync("image", "inspect", "--format", "{{.Id}}", system.Reference)).Succeeded().Trim());

        var again = JsonElement.Parse((await system.HatmaxAsync("build", "--images", "--json")).Succeeded());
        Assert.True(again.GetProperty("skipped").GetBoolean());
        Assert.Equal(0, again.GetProperty("publishSeconds").GetDouble());
        var second = again.GetProperty("images")[0];
        Assert.Equal("cached", Text(second, "state"));
        Assert.All(["reference", "tag", "digest", "size"], name => Assert.Equal(first.GetProperty(name).GetRawText(), second.GetProperty(name).GetRawText()));
    }

    [RequiresContainersFact]
    public async Task A_change_of_one_source_changes_the_tag_and_undoing_it_brings_the_tag_back()
    {
        var file = system["services/todo/Changed.cs"];
        var before = await PlannedImageAsync();
        Assert.Equal(system.Reference, before);
        try
        {
            await File.WriteAllTextAsync(file, "// One line more.\n");
            Assert.NotEqual(before, await PlannedImageAsync());
        }
        finally
        {
            File.Delete(file);
        }

        Assert.Equal(before, await PlannedImageAsync());
    }

    [RequiresContainersFact]
    public async Task Without_an_engine_an_archive_holds_the_same_program()
    {
        var report = JsonElement.Parse((await system.HatmaxWithoutEngineAsync("build", "--archive", "archives", "--json")).Succeeded()).GetProperty("images")[0];
        Assert.Equal(system.Reference, Text(report, "reference"));
        var archived = ImageFiles.OfArchive(Text(report, "archive"));
        Assert.Contains("app/Hatmax.Reference.Todo.dll", archived.Keys);
        Assert.Equal(await ImageFiles.OfEngineAsync(system.Reference, system["exported.tar"]), archived);
    }

    [RequiresContainersFact]
    public async Task An_engine_that_does_not_run_stops_only_who_asked_for_images()
    {
        var asked = await system.HatmaxWithoutEngineAsync("build", "--images");
        Assert.Equal(4, asked.ExitCode);
        Assert.Contains("HMX0680", asked.Error, StringComparison.Ordinal);
        Assert.Contains("fix: ", asked.Error, StringComparison.Ordinal);
        var report = JsonElement.Parse((await system.HatmaxWithoutEngineAsync("build", "--json")).Succeeded());
        Assert.Equal("No container engine answers.", Text(report, "imagesSkipped"));
    }

    [RequiresContainersFact]
    public async Task A_registry_that_refuses_is_told()
    {
        await using var registry = new RefusingRegistry();
        await File.WriteAllTextAsync(system["Pulumi.refused.yaml"], $"config:\n  hatmax:registry: {registry.Name}\n");
        var refused = await system.HatmaxAsync("build", "--push", "--env", "refused");
        Assert.Equal(4, refused.ExitCode);
        Assert.Contains("HMX0683", refused.Error, StringComparison.Ordinal);
        Assert.Contains(registry.Name, refused.Error, StringComparison.Ordinal);
    }

    private async Task<string> PlannedImageAsync()
    {
        var plan = JsonElement.Parse((await system.HatmaxAsync("plan", "--env", "dev", "--json")).Succeeded()).GetProperty("deployment");
        var image = plan.GetProperty("workloads").EnumerateArray().Single(workload => Text(workload, "name") == "todo").GetProperty("image");
        return $"{Text(image, "repository")}:{Text(image, "tag")}";
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
