using System.Runtime.CompilerServices;

namespace Hatmax.Editing.Tests;

/// <summary>Every kind of edit, made in the reference system's spec: the committed texts show what it looks like.</summary>
public sealed class GoldenTests
{
    private static readonly Dictionary<string, SpecEdit> Edits = new(StringComparer.Ordinal)
    {
        ["add-service"] = SpecEdits.AddService("billing", "atom", ["sqlite"], null, "/billing", 8099, "Bills: all of them"),
        ["add-model"] = SpecEdits.AddModel("todo", "Label", ["name:string:required:max_len(40)", "kind:enum(a,b)"], ["before_create"], true, "A label."),
        ["add-field"] = SpecEdits.AddField("todo", "Item", "effort:int:min(1)", "1", false, "3", null),
        ["add-field-short"] = SpecEdits.AddField("todo", "Tag", "weight:int?", null, false, null, null),
        ["add-field-aggregate"] = SpecEdits.AddField("todo", "List", "archived:bool", "false", false, null, null),
        ["add-aggregate"] = SpecEdits.AddAggregate("todo", "Board", ["title:string:required"], [], true, true, true, null),
        ["add-projection"] = SpecEdits.AddProjection("todo", "ListOverview", "List", ["items"], "GET /overview/{id}", null),
        ["add-child"] = SpecEdits.AddChild("todo", "List", "marks", "Tag", false, "marks", null, null, []),
        ["add-handler"] = SpecEdits.AddHandler("todo", "GET /tags", "list-tags", "repo", "Tag", "list", null, null),
        ["add-repo"] = SpecEdits.AddRepo("todo", "mongo"),
        ["add-relation"] = SpecEdits.AddRelation("todo", "Item", "Tag", "many_to_many", null, []),
        ["add-usecase"] = SpecEdits.AddUsecase("todo", "Finish", ["item_id:uuid"], null, "Ends an item."),
        ["add-client"] = SpecEdits.AddClient("todo", "mail", "http://mail:8025"),
        ["add-page"] = SpecEdits.AddPage("todo", "home", "/", "pages/home.html", null),
        ["add-fragment"] = SpecEdits.AddFragment("todo", "list_form", "/fragments/list", null, null),
        ["add-form"] = SpecEdits.AddForm("todo", "new_list", "/lists/new", "/lists", null, null),
        ["add-env"] = SpecEdits.AddEnvironment("qa", ["docker-compose"], 2, "qa.example.com", null),
        ["remove-env"] = SpecEdits.RemoveEnvironment("staging"),
        ["remove-field"] = SpecEdits.RemoveField("todo", "Tag", "color"),
        ["remove-child"] = SpecEdits.RemoveChild("todo", "List", "tags"),
        ["remove-field-drop"] = SpecEdits.RemoveField("todo", "Tag", "color", drop: true),
        ["remove-child-drop"] = SpecEdits.RemoveChild("todo", "List", "tags", drop: true),
        ["remove-handler"] = SpecEdits.RemoveHandler("todo", "get-item"),
        ["remove-service"] = SpecEdits.RemoveNamed(null, "services", "todo", "service"),
        ["set-flag"] = SpecEdits.Set("services.todo.aggregates.List.audit", "false", false),
        ["set-item"] = SpecEdits.Set("services.todo.api.handlers[0].op", "custom", false),
        ["set-json"] = SpecEdits.Set("deployment.environments.prod.config", "{\"log.level\": \"debug\"}", true),
        ["unset"] = SpecEdits.Unset("services.todo.models.Item.options.lifecycle"),
    };

    public static TheoryData<string> Names => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EditLooksAsCommitted(string name)
    {
        var text = File.ReadAllText(At("before.yml"));
        var result = SpecEditor.Apply(text, "hatmax.yml", Edits[name]);
        var seen = result.IsRefused ? string.Concat(result.Findings.Select(f => $"# {f.Id} {f.Message}\n")) : result.Text;
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            File.WriteAllText(At(name + ".yml"), seen);
        }

        Assert.Equal(File.ReadAllText(At(name + ".yml")), seen);
        Assert.True(result.IsRefused || !SpecLoader.Load(seen, name).HasErrors);
    }

    private static string At(string file, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Golden", file);
}
