namespace Hatmax.Editing.Tests;

/// <summary>Removing with an acknowledgement that stored data may go, and adding what was acknowledged.</summary>
public sealed class DropTests
{
    private const string Spec = """
        services:
          todo:
            kind: atom
            models:
              Item:
                description: A task.
                # What is to be done.
                fields:
                  text: {type: string, was: [title, label]}
                  colour: string
                  done: bool
              Note:
                was: Memo
                fields: {text: string}
              Mark: {fields: {n: int}}
            aggregates:
              List:
                was: Board
                fields: {name: string}
                children:
                  items: {of: Item}
                  first: {of: Mark}
                  last: {of: Mark, table: LastMarks}
              Rest: {fields: {n: int}, children: {}}

        """;

    [Fact]
    public void A_field_goes_with_its_former_names()
    {
        Assert.Equal(
            Spec.Replace("          text: {type: string, was: [title, label]}\n", "", StringComparison.Ordinal).Replace("        description: A task.\n", "        description: A task.\n        drop: [text, title, label]\n", StringComparison.Ordinal),
            Edit(Spec, SpecEdits.RemoveField("todo", "Item", "text", drop: true)));
        Assert.Equal(Spec.Replace("          colour: string\n", "", StringComparison.Ordinal), Edit(Spec, SpecEdits.RemoveField("todo", "Item", "colour")));
    }

    [Theory]
    [InlineData("drop: old", "drop: [old, colour]")]
    [InlineData("drop: [old] # for good", "drop: [old, colour] # for good")]
    [InlineData("drop:\n          - old # for good", "drop:\n          - old # for good\n          - colour")]
    [InlineData("drop: [Colour]", "drop: [Colour]")]
    public void Names_are_added_in_the_form_that_is_there(string before, string after)
    {
        var spec = Spec.Replace("        description: A task.\n", $"        description: A task.\n        {before}\n", StringComparison.Ordinal);
        if (before.Contains("Colour", StringComparison.Ordinal))
        {
            // An error that was there before: the field and the acknowledgement.
            Assert.True(SpecLoader.Load(spec, "hatmax.yml").HasErrors);
        }

        Assert.Contains($"        description: A task.\n        {after}\n", Edit(spec, SpecEdits.RemoveField("todo", "Item", "colour", drop: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drop: size", "")]
    [InlineData("drop: [Size]", "")]
    [InlineData("drop: [a, size, b]", "        drop: [a, b]\n")]
    [InlineData("drop:\n          - size\n          - b", "        drop:\n          - b\n")]
    [InlineData("drop: [a]", "        drop: [a]\n")]
    public void A_field_that_is_added_again_is_dropped_no_more(string before, string after)
    {
        var spec = Spec.Replace("        description: A task.\n", $"        description: A task.\n        {before}\n", StringComparison.Ordinal);
        var edited = Edit(spec, SpecEdits.AddField("todo", "Item", "size:int", null, false, null, null));
        Assert.Contains($"        description: A task.\n{after}        # What is to be done.\n", edited, StringComparison.Ordinal);
        Assert.Contains("          size: int\n", edited, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_goes_with_the_tables_that_it_may_have()
    {
        var edited = Edit(Spec, SpecEdits.RemoveModel("todo", "Note", drop: true));
        Assert.StartsWith("services:\n  todo:\n    kind: atom\n    drop: [notes, memos]\n    models:\n", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("Note:", edited, StringComparison.Ordinal);
        Assert.Contains("    drop: [memos]\n", Edit(edited, SpecEdits.AddModel("todo", "Note", ["text:string"], [], false, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_aggregate_goes_with_its_collections_but_for_tables_that_stay()
    {
        var edited = Edit(Spec, SpecEdits.RemoveAggregate("todo", "List", drop: true));
        Assert.StartsWith("services:\n  todo:\n    kind: atom\n    drop: [lists, boards, list_first, board_first, lastmarks]\n    models:\n      Item:\n        description: A task.\n        drop: [list_id, board_id]\n", edited, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_goes_and_may_come_back()
    {
        var without = Edit(Spec, SpecEdits.RemoveChild("todo", "List", "last", drop: true));
        Assert.Equal(Spec.Replace("    kind: atom\n", "    kind: atom\n    drop: [lastmarks]\n", StringComparison.Ordinal).Replace("          last: {of: Mark, table: LastMarks}\n", "", StringComparison.Ordinal), without);
        Assert.Equal(Spec, Edit(without, SpecEdits.AddChild("todo", "List", "last", "Mark", false, "LastMarks", null, null, [])));

        var alone = Edit(Spec, SpecEdits.RemoveChild("todo", "List", "items", drop: true));
        Assert.Contains("        description: A task.\n        drop: [list_id, board_id]\n", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("    kind: atom\n    drop:", alone, StringComparison.Ordinal);
        var back = Edit(Edit(alone, SpecEdits.AddChild("todo", "Rest", "items", "Item", false, null, null, null, [])), SpecEdits.RemoveChild("todo", "Rest", "items"));
        Assert.Contains("        drop: [list_id, board_id]\n", back, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stores_nothing_leaves_nothing_to_drop()
    {
        var spec = Spec.Replace("      Rest: {", "      Seen: {source: Note}\n      Rest: {", StringComparison.Ordinal);
        Assert.Equal(Spec, Edit(spec, SpecEdits.RemoveAggregate("todo", "Seen", drop: true)));
    }

    [Fact]
    public void A_name_that_is_dropped_is_no_new_name()
    {
        var spec = Spec.Replace("        description: A task.\n", "        description: A task.\n        drop: [shade]\n", StringComparison.Ordinal);
        var result = SpecEditor.Rename(spec, "hatmax.yml", new SpecRename(RenameKind.Field, "todo", "Item", "colour", "shade"));
        Assert.True(result.IsRefused);
        Assert.Contains(result.Findings, f => f.Id == "HMX0294");
    }

    [Fact]
    public void Tables_of_a_spec_that_cannot_be_read_are_not_guessed()
    {
        var spec = Spec.Replace("    aggregates:\n", "    port: many\n    aggregates:\n", StringComparison.Ordinal);
        var result = SpecEditor.Apply(spec, "hatmax.yml", SpecEdits.RemoveModel("todo", "Note", drop: true));
        Assert.True(result.IsRefused);
        Assert.Contains(result.Findings, f => f.Id == "HMX0706" && f.Message.Contains("the tables of what is removed are not known", StringComparison.Ordinal));
    }

    private static string Edit(string text, SpecEdit edit)
    {
        var result = SpecEditor.Apply(text, "hatmax.yml", edit);
        Assert.True(!result.IsRefused, string.Join('\n', result.Findings.Select(f => f.Message + " " + f.Fix)));
        Assert.DoesNotContain(SpecLoader.Load(result.Text, "hatmax.yml").Diagnostics, d => d.Severity == Severity.Error);
        return result.Text;
    }
}
