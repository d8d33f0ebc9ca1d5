using System.Text.Json;

namespace Hatmax.Workspace.Tests;

public sealed class ManifestTests
{
    [Fact]
    public void One_sorted_line_per_file()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Seeded("b", "1"), Make.Owned("a", "1") with { Executable = true }, Make.Merged("c", "1", "0"));

        var text = tree.Read(".hatmax/manifest.json");

        var hash = ContentHash.Of("1"u8);
        Assert.Equal(
            $$"""
            {
            "format": 2,
            "tool": "{{WorkspaceVersion.Tool}}",
            "templates": "{{MonorepoGenerator.TemplateSetHash}}",
            "files": [
            {"id":"0","path":"c","class":"merged","template":"template","templateHash":"0123456789abcdef","node":"services.x","nodeHash":"fedcba9876543210","base":"{{hash}}"},
            {"id":"a","path":"a","class":"owned","template":"template","templateHash":"0123456789abcdef","node":"services.x","nodeHash":"fedcba9876543210","base":"{{hash}}","executable":true},
            {"id":"b","path":"b","class":"seeded","template":"template","templateHash":"0123456789abcdef","node":"services.x","nodeHash":"fedcba9876543210","base":"{{hash}}"},
            null
            ]
            }

            """,
            text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(4, json.RootElement.GetProperty("files").GetArrayLength());
    }

    [Theory]
    [InlineData("", "HMX0820")]
    [InlineData("{", "HMX0820")]
    [InlineData("[]", "HMX0820")]
    [InlineData("{}", "HMX0820")]
    [InlineData("""{"format": 1}""", "HMX0820")]
    [InlineData("""{"format": "1", "files": []}""", "HMX0820")]
    [InlineData("""{"format": 1, "files": [{"id": "a"}]}""", "HMX0820")]
    [InlineData("""{"format": 1, "files": [7]}""", "HMX0820")]
    [InlineData("""{"format": 3, "files": {}}""", "HMX0821")]
    [InlineData("""{"format": 2, "tool": 7, "files": []}""", "HMX0820")]
    [InlineData("""{"format": 2, "files": [{"id":"a","path":"a","class":"owned","template":"t","templateHash":"h","node":"n","nodeHash":"h"}]}""", "HMX0820")]
    public void A_manifest_that_cannot_be_used_stops_the_run(string text, string id)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        tree.Write(".hatmax/manifest.json", text);
        var before = tree.Snapshot();

        var plan = tree.Plan(Make.Owned("a", "2"));

        Assert.Equal(id, Assert.Single(plan.Diagnostics).Id);
        Assert.Equal(WorkspaceOutcome.Environment, plan.Outcome);
        Assert.False(tree.Workspace.Apply(plan).Applied);
        Assert.Equal(before, tree.Snapshot());
    }

    [Theory]
    [InlineData("\"path\":\"a\"", "\"path\":\"../a\"")]
    [InlineData("\"path\":\"a\"", "\"path\":\".git/config\"")]
    [InlineData("\"path\":\"a\"", "\"path\":\"b\"")]
    [InlineData("\"id\":\"a\"", "\"id\":\"b\"")]
    [InlineData("\"class\":\"owned\"", "\"class\":\"mine\"")]
    [InlineData("\"base\":\"", "\"base\":\"../")]
    [InlineData("\"base\":\"", "\"conflict\":\"../")]
    [InlineData("{\"id\":\"a\"", "<<<<<<< HEAD\n{\"id\":\"a\"")]
    public void A_hostile_or_conflicting_line_stops_the_run(string from, string to)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"), Make.Owned("b", "1"));
        tree.Write(".hatmax/manifest.json", tree.Read(".hatmax/manifest.json").Replace(from, to, StringComparison.Ordinal));
        Assert.Equal("HMX0820", Assert.Single(tree.Plan().Diagnostics).Id);
    }

    [Fact]
    public void Format_1_is_read_and_becomes_the_format_of_today_without_a_word()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"), Make.Merged("b", "1"));
        var today = tree.Read(".hatmax/manifest.json");
        var header = today[..today.IndexOf("\"files\"", StringComparison.Ordinal)];
        tree.Write(".hatmax/manifest.json", today.Replace(header, "{\n\"format\": 1,\n", StringComparison.Ordinal));

        var plan = tree.Plan(Make.Owned("a", "1"), Make.Merged("b", "1"));

        Assert.Empty(plan.Diagnostics);
        Assert.False(plan.IsStale);
        Assert.Equal(0, tree.Workspace.Apply(plan).Written);
        Assert.Equal(today, tree.Read(".hatmax/manifest.json"));
    }

    [Fact]
    public void Lines_of_two_branches_are_one_manifest()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        var other = tree.Read(".hatmax/manifest.json").Split('\n').First(l => l.Contains("\"id\":\"a\"", StringComparison.Ordinal)).Replace("\"a\"", "\"z\"", StringComparison.Ordinal);
        tree.Write(".hatmax/manifest.json", tree.Read(".hatmax/manifest.json").Replace("null\n", other + "\nnull\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        tree.Write("z", "1");
        Assert.Equal([PlanAction.Unchanged, PlanAction.Unchanged], tree.Plan(Make.Owned("a", "1"), Make.Owned("z", "1")).Entries.Select(e => e.Action));
    }

    [Fact]
    public void Bases_are_stored_once_and_removed_when_nothing_needs_them()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Merged("a", "same\n"), Make.Seeded("b", "same\n"), Make.Merged("c", "other\n"), Make.Owned("d", "owned\n"));
        Assert.Equal(2, Directory.GetFiles(tree.At(".hatmax/base")).Length);
        foreach (var path in Directory.GetFiles(tree.At(".hatmax/base")))
        {
            Assert.NotNull(BaseText.Read(path, Path.GetFileName(path)));
        }

        tree.Generate(Make.Merged("a", "same\n"));
        Assert.Equal(ContentHash.Of("same\n"u8), Path.GetFileName(Assert.Single(Directory.GetFiles(tree.At(".hatmax/base")))));
    }

    [Fact]
    public void A_damaged_base_is_noticed()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Merged("a", "text\n"));
        var path = Directory.GetFiles(tree.At(".hatmax/base")).Single();
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x55;
            File.WriteAllBytes(path, damaged);
            Assert.True(BaseText.Read(path, Path.GetFileName(path)) ?.AsSpan().SequenceEqual("text\n"u8) ?? true);
        }

        File.WriteAllBytes(path, []);
        Assert.Null(BaseText.Read(path, Path.GetFileName(path)));
    }
}
