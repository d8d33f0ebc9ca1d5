namespace Hatmax.Workspace.Tests;

/// <summary>A journal that comes with a repository is not trusted.</summary>
public sealed class JournalTests
{
    private const string Hash = "0000000000000000000000000000000000000000000000000000000000000000";

    public static TheoryData<string> Hostile =>
    [
        "", "{", "[]", "{}", """{"Format":1}""", """{"Format":1,"Journal":{}}""",
        $$$"""{"Format":1,"Journal":{"Run":"run1","Deletes":[{"Path":"../outside/victim","Backup":"d0","Before":"{{{Hash}}}"}],"Folders":[],"Writes":[],"Manifest":null}}""",
        $$$"""{"Format":1,"Journal":{"Run":"run1","Deletes":[{"Path":"link/victim","Backup":"d0","Before":"{{{Hash}}}"}],"Folders":[],"Writes":[],"Manifest":null}}""",
        $$$"""{"Format":1,"Journal":{"Run":"run1","Deletes":[],"Folders":[],"Writes":[{"Path":"/tmp/evil","Staged":"w0","Backup":null,"Before":null,"After":"{{{Hash}}}"}],"Manifest":null}}""",
        $$$"""{"Format":1,"Journal":{"Run":"run1","Deletes":[],"Folders":[],"Writes":[{"Path":"x","Staged":"../../../outside/victim","Backup":null,"Before":null,"After":"{{{Hash}}}"}],"Manifest":null}}""",
        $$$"""{"Format":1,"Journal":{"Run":"..","Deletes":[],"Folders":[],"Writes":[{"Path":"x","Staged":"w0","Backup":null,"Before":null,"After":"{{{Hash}}}"}],"Manifest":null}}""",
        """{"Format":1,"Journal":{"Run":"run1","Deletes":[],"Folders":["../new"],"Writes":[],"Manifest":null}}""",
        """{"Format":1,"Journal":{"Run":"run1","Deletes":null,"Folders":[],"Writes":[],"Manifest":null}}""",
        """{"Format":1,"Journal":{"Run":"run1","Deletes":[null],"Folders":[],"Writes":[],"Manifest":null}}""",
        $$$$"""{"Format":1,"Journal":{"Run":"run1","Deletes":[],"Folders":[],"Writes":[],"Manifest":{"Path":"../outside/victim","Staged":"w0","Backup":null,"Before":null,"After":"{{{{Hash}}}}"}}}""",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_journal_that_is_damaged_or_leads_outside_stops_the_run(string journal)
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("a", "1"));
        Directory.CreateSymbolicLink(tree.At("link"), tree.Outside);
        File.WriteAllText(Path.Combine(tree.Outside, "victim"), "mine");
        tree.Write(".hatmax/tmp/run1/w0", "evil");
        tree.Write(".hatmax/journal.json", journal);
        var before = tree.Snapshot();

        var plan = tree.Plan(Make.Owned("a", "2"));

        Assert.Equal("HMX0823", Assert.Single(plan.Diagnostics).Id);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(tree.Outside, "victim")));
        Assert.Equal(before, tree.Snapshot());
    }
}
