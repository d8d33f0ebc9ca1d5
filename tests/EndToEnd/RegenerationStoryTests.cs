using System.Globalization;
using Hatmax.EndToEnd.Tests.Story;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>The reference system, edited by hand everywhere, while its spec grows, changes names and loses a part.</summary>
[Collection(InstalledToolCollection.Name)]
public sealed class RegenerationStoryTests(InstalledToolFixture tool)
{
    [RequiresToolsFact]
    public async Task A_system_that_is_edited_by_hand_follows_its_spec_and_keeps_every_edit()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Repository.Root, "hatmax.yml"), folder["hatmax.yml"]);
        Repository.CopyFeedChoice(folder);
        var tree = new StoryTree(folder.Path);
        await HatmaxAsync("generate");
        Assert.True(await tree.EditAsync() >= 30);
        await HatmaxAsync("generate");
        tree.HasEveryEdit();
        await tree.WorksAsync("todo");

        await HatmaxAsync("add", "service", "notes", "--repo", "sqlite");
        await HatmaxAsync("add", "model", "notes", "Note", "--field", "title:string:required", "--field", "body:text");
        await NextAsync("todo", "notes");
        Assert.True(File.Exists(folder["services/notes/Program.cs"]));

        await HatmaxAsync("add", "model", "todo", "Comment", "--field", "text:text:required");
        await HatmaxAsync("add", "field", "todo", "List", "color:string");
        await HatmaxAsync("add", "field", "todo", "Item", "estimate:int?");
        var untouched = BuiltAt("notes", "Notes") + BuiltAt("shared", "Shared");
        var touched = BuiltAt("todo", "Todo");
        await NextAsync("todo");
        Assert.Equal(untouched, BuiltAt("notes", "Notes") + BuiltAt("shared", "Shared"));
        Assert.NotEqual(touched, BuiltAt("todo", "Todo"));
        Assert.Contains("Estimate", await File.ReadAllTextAsync(folder["services/todo/Lists/Item.g.cs"]), StringComparison.Ordinal);

        await HatmaxAsync("add", "child", "todo", "List", "comments", "--of", "Comment");
        await NextAsync("todo");

        await HatmaxAsync("rename", "field", "todo", "Item", "due_on", "deadline");
        await NextAsync("todo");
        Assert.Contains("Deadline is { } day", await File.ReadAllTextAsync(folder["services/todo/Lists/Item.Business.cs"]), StringComparison.Ordinal);

        await HatmaxAsync("rename", "model", "todo", "Tag", "Label");
        await NextAsync("todo");
        Assert.Contains("(Label tag)", await File.ReadAllTextAsync(folder["services/todo/Lists/List.Business.cs"]), StringComparison.Ordinal);

        await HatmaxAsync("remove", "handler", "todo", "delete-item");
        await NextAsync("todo", "notes", "shared");
        Assert.Contains("kept with your edits", (await tool.RunAsync(folder.Path, "generate")).Error, StringComparison.Ordinal);

        // When the compiler last wrote an assembly of a service.
        string BuiltAt(string service, string name) => Directory
            .GetFiles(folder[$"services/{service}/obj"], $"*.{name}.dll", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/ref", StringComparison.Ordinal))
            .Select(path => File.GetLastWriteTimeUtc(path).ToString("O", CultureInfo.InvariantCulture))
            .Single();

        async Task HatmaxAsync(params string[] arguments) => (await tool.RunAsync(folder.Path, arguments)).Succeeded();

        async Task NextAsync(params string[] services)
        {
            await HatmaxAsync("generate");
            tree.HasEveryEdit();
            await tree.WorksAsync(services);
            await HatmaxAsync("generate", "--check");
        }
    }
}
