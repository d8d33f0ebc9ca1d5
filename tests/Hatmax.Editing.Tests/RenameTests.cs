using Hatmax.Editing.Tests.Support;

namespace Hatmax.Editing.Tests;

/// <summary>Every kind of reference follows a rename, and nothing else changes.</summary>
public sealed class RenameTests
{
    private const string Spec = """
        deployment:
          environments:
            prod:
              services:
                todo: {replicas: 2}  # more
        routes:
          - {match: 'GET /x', upstream: {service: todo}}
        services:
          todo:
            kind: domain
            models:
              Item:
                fields:
                  text: string
                  position: int
                  item_ref: ref(Item)?
              User: {fields: {name: string}}
            aggregates:
              List:
                fields: {name: string, owner: {type: ref, to: User}}
                children:
                  items:
                    of: Item
                    fk: {ref: lists.id}
                    order: {field: position, unique_scope: [list_id]}
                    updatable: [text, position]
                    constraints: {unique: [[list_id, text]]}
              Overview: {source: Item}
            relations: [{from: User, to: Item}]
            usecases:
              Touch:
                input: {id: uuid}
                output: Item
                steps:
                  - load: {model: Item, by: {text: id}, as: item}
                  - update: {model: Item, set: {text: id}, where: {text: id}}
                  - create: {relation: user_item, data: {a: id}}
                  - return: "{{item.text}}"
            api:
              handlers:
                - {route: "GET /items", source: repo, model: Item, op: list}
                - {route: "GET /lists", repo_list: ListRepo.list}
                - {route: "GET /overview", aggregate: Overview}
                - {route: "POST /touch", usecase: Touch}
          site:
            kind: web
            clients: {todo: {}}
            pages:
              home:
                route: /
                load: [{http_get: {client: todo, path: /lists, as: lists}}]
            fragments: {list_form: {route: /fragments/list}}
            forms:
              new_list: {route: /lists/new, error: {fragment: list_form}}

        """;

    public static TheoryData<RenameKind, string, string, string, string, string> Renames => new()
    {
        { RenameKind.Model, "todo", "", "Item", "Entry", "      Item:=>      Entry:|item_ref: ref(Item)?=>item_ref: ref(Entry)?\n        was: Item|of: Item=>of: Entry|source: Item=>source: Entry|to: Item}=>to: Entry}|output: Item=>output: Entry|model: Item, by=>model: Entry, by|model: Item, set=>model: Entry, set|relation: user_item=>relation: user_entry|model: Item, op=>model: Entry, op" },
        { RenameKind.Model, "todo", "", "User", "Person", "      User: {fields: {name: string}}=>      Person: {fields: {name: string}, was: User}|to: User}=>to: Person}|from: User=>from: Person|relation: user_item=>relation: person_item" },
        { RenameKind.Aggregate, "todo", "", "List", "Board", "      List:\n=>      Board:\n|{type: ref, to: User}}\n=>{type: ref, to: User}}\n        was: List\n|ref: lists.id=>ref: boards.id|unique_scope: [list_id]=>unique_scope: [board_id]|[[list_id, text]]=>[[board_id, text]]|ListRepo.list=>BoardRepo.list" },
        { RenameKind.Aggregate, "todo", "", "Overview", "Summary", "Overview: {source=>Summary: {source|aggregate: Overview=>aggregate: Summary" },
        { RenameKind.Field, "todo", "Item", "text", "title", "          text: string=>          title: {type: string, was: text}|[text, position]=>[title, position]|[[list_id, text]]=>[[list_id, title]]|by: {text=>by: {title|set: {text=>set: {title|where: {text=>where: {title" },
        { RenameKind.Field, "todo", "Item", "position", "rank", "          position: int=>          rank: {type: int, was: position}|field: position=>field: rank|[text, position]=>[text, rank]" },
        { RenameKind.Usecase, "todo", "", "Touch", "Poke", "      Touch:=>      Poke:|usecase: Touch=>usecase: Poke" },
        { RenameKind.Client, "site", "", "todo", "lists", "clients: {todo: {}}=>clients: {lists: {}}|client: todo=>client: lists" },
        { RenameKind.Fragment, "site", "", "list_form", "board_form", "fragments: {list_form:=>fragments: {board_form:|fragment: list_form=>fragment: board_form" },
        { RenameKind.Environment, "", "", "prod", "live", "    prod:=>    live:" },
    };

    [Theory]
    [MemberData(nameof(Renames))]
    public void ReferencesFollow(RenameKind kind, string service, string owner, string name, string newName, string changes)
    {
        var result = SpecEditor.Rename(Spec, "hatmax.yml", new SpecRename(kind, service, owner, name, newName));

        Assert.False(result.IsRefused, string.Join('\n', result.Findings));
        var expected = changes.Split('|').Select(c => c.Split("=>")).Aggregate(Spec, (text, c) => ReplaceOnce(text, c[0], c[1]));
        Assert.Equal(expected, result.Text);
    }

    [Fact]
    public void AServiceIsFollowedEverywhere()
    {
        var result = SpecEditor.Rename(Spec, "hatmax.yml", new SpecRename(RenameKind.Service, "todo", "", "todo", "tasks"));

        Assert.False(result.IsRefused, string.Join('\n', result.Findings));
        Assert.DoesNotContain("todo", result.Text.Replace("was: todo", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("tasks: {replicas: 2}  # more", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatMayMeanTheFieldIsReported()
    {
        var result = SpecEditor.Rename(Spec, "hatmax.yml", new SpecRename(RenameKind.Field, "todo", "Item", "text", "title"));

        Assert.Equal(["HMX0709"], result.Findings.Select(f => f.Id));
    }

    [Fact]
    public void AChainOfNamesIsKeptAndEndsWhenANameComesBack()
    {
        var once = Rename(Spec, "Item", "Entry");
        var twice = Rename(once, "Entry", "Thing");
        var back = Rename(twice, "Thing", "Item");

        Assert.Contains("was: [Item, Entry]", twice, StringComparison.Ordinal);
        Assert.Equal(Spec, back);
    }

    [Fact]
    public void ANameThatIsTakenIsRefused()
    {
        var result = SpecEditor.Rename(Spec, "hatmax.yml", new SpecRename(RenameKind.Model, "todo", "", "Item", "User"));

        Assert.True(result.IsRefused);
        Assert.Equal(Spec, result.Text);
    }

    [Fact]
    public void ASharedNameIsRefusedWithItsPlace()
    {
        const string shared = "services:\n  a:\n    models:\n      X: {fields: &f {text: string}}\n      Y: {fields: *f}\n";

        var result = SpecEditor.Rename(shared, "hatmax.yml", new SpecRename(RenameKind.Field, "a", "X", "text", "title"));

        Assert.True(result.IsRefused);
        Assert.Equal(("HMX0704", 4), (result.Findings[0].Id, result.Findings[0].Span.Line));
    }

    [Fact]
    public void EveryModelOfEverySampleCanBeRenamedAndBack()
    {
        foreach (var path in Specs.Paths)
        {
            var text = Specs.Read(path);
            foreach (var service in SpecLoader.Load(text, path).Spec?.Services ?? [])
            {
                foreach (var model in service.Models.Where(m => m.Was.IsEmpty))
                {
                    var there = SpecEditor.Rename(text, path, new SpecRename(RenameKind.Model, service.Name.Value, "", model.Name.Value, "Renamed"));
                    Assert.True(!there.IsRefused || there.Findings[0].Id is "HMX0704" or "HMX0705", $"{path}: {model.Name}: {string.Join('\n', there.Findings)}");
                    if (!there.IsRefused)
                    {
                        Assert.Equal(Comments.Of(text), Comments.Of(there.Text));
                    }
                }
            }
        }
    }

    private static string Rename(string text, string name, string newName) =>
        SpecEditor.Rename(text, "hatmax.yml", new SpecRename(RenameKind.Model, "todo", "", name, newName)).Text;

    private static string ReplaceOnce(string text, string old, string now)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return text[..at] + now + text[(at + old.Length)..];
    }
}
