namespace Hatmax.Workspace.Tests;

/// <summary>A rename of the spec: files move with their edits, and names in code that people wrote follow.</summary>
public sealed class RenameCarryingTests : IDisposable
{
    private readonly TempTree _tree = new();
    private readonly WordCarrier _carrier = new("Old", "New");

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_file_is_found_under_its_former_id_and_moves_with_its_edits()
    {
        _tree.Generate(Make.Merged("services/a/Old.txt", "1\n2\n3\n", "old"));
        _tree.Append("services/a/Old.txt", "mine\n");
        var plan = Plan(Renamed(Make.Merged("services/a/New.txt", "0\n2\n3\n", "new"), "older", "old"));
        Assert.Equal((PlanAction.Move, "services/a/Old.txt"), (plan.Entries[0].Action, plan.Entries[0].PreviousPath));
        Apply(plan);
        Assert.Equal(("0\n2\n3\nmine\n", false), (_tree.Read("services/a/New.txt"), _tree.Has("services/a/Old.txt")));
        Assert.False(Plan(Renamed(Make.Merged("services/a/New.txt", "0\n2\n3\n", "new"), "older", "old")).HasChanges);
    }

    [Fact]
    public void A_new_file_may_take_the_id_that_a_renamed_one_had()
    {
        _tree.Generate(Make.Merged("services/a/Old.txt", "1\n", "old"));
        _tree.Append("services/a/Old.txt", "mine\n");
        GeneratedFile[] files = [Renamed(Make.Merged("services/a/New.txt", "1\n", "new"), "old"), Make.Merged("services/a/Old.txt", "other\n", "old")];
        Apply(Plan(files));
        Assert.Equal(("1\nmine\n", "other\n"), (_tree.Read("services/a/New.txt"), _tree.Read("services/a/Old.txt")));
        Assert.False(Plan(files).HasChanges);
    }

    [Fact]
    public void Once_the_rename_was_applied_the_former_id_means_nothing()
    {
        Start();
        var calls = _carrier.Calls.Count;
        var plan = Plan(After());
        Assert.False(plan.HasChanges);
        Assert.Equal(calls, _carrier.Calls.Count);
    }

    [Fact]
    public void Names_in_code_of_the_user_follow()
    {
        Start();
        Assert.Equal("class New { } // mine\r\n", _tree.Read("services/a/Mine.cs"));
        Assert.Equal(0xEF, _tree.Bytes("services/a/Mine.cs")[0]);
        Assert.Equal("New hooks, mine\n", _tree.Read("services/a/New.cs"));
        Assert.Equal("New program\nedited New\n", _tree.Read("services/a/Program.cs"));
        Assert.False(_tree.Has("services/a/Program.cs.hatmax-new"));
        Assert.Equal("New\nstays Old\n", _tree.Read("services/a/notes.txt"));
        Assert.Equal(["services/a/Program.cs"], _carrier.Calls[1].Keys);
        Assert.Equal("Old program\n", _carrier.Calls[1]["services/a/Program.cs"]);
        Assert.Equal(2, _carrier.Calls.Count);
        var given = _carrier.Calls[0].Keys.Order(StringComparer.Ordinal);
        Assert.Equal(["services/a/Mine.cs", "services/a/Old.cs", "services/a/Program.cs", "services/a/Untouched.cs", "services/b/Other.cs"], given);
    }

    [Fact]
    public void Without_a_carrier_files_move_and_texts_stay()
    {
        Before();
        Apply(_tree.Workspace.Plan([.. After()]));
        Assert.Equal("Old hooks, mine\n", _tree.Read("services/a/New.cs"));
        Assert.Equal("class Old { } // mine\r\n", _tree.Read("services/a/Mine.cs"));
    }

    [Fact]
    public void A_plan_shows_what_follows()
    {
        Before();
        var plan = Plan(After());
        var carried = plan.Entries.Where(e => e.Action == PlanAction.Carry).ToList();
        Assert.Equal([("services/a/Mine.cs", null), ("services/a/Program.cs", Ownership.Merged), ("services/b/Other.cs", (Ownership?)null)], carried.Select(e => (e.Path, e.Ownership)));
        Assert.Equal(new PlanTexts("class Old { } // mine\n", "class New { } // mine\n"), plan.TextsOf(carried[0]));
        Assert.True(plan.IsStale);
    }

    [Fact]
    public void A_seeded_file_that_follows_is_no_news_afterwards()
    {
        Start();
        Assert.Empty(Plan(After()).Diagnostics);
        Assert.Equal(PlanAction.SeededExists, Plan(After()).Entries.Single(e => e.Path == "services/a/New.cs").Action);
    }

    [Fact]
    public void A_conflict_follows_too()
    {
        _tree.Generate(Make.Merged("services/a/Old.cs", "Old 1\n", "old"), Make.Owned("services/a/Old.g.cs", "Old\n", "g"));
        _tree.Write("services/a/Old.cs", "Old mine\n");
        _tree.Write("services/a/Old.g.cs", "Old edited\n");
        GeneratedFile[] files = [Renamed(Make.Merged("services/a/New.cs", "New 2\n", "new"), "old"), Renamed(Make.Owned("services/a/New.g.cs", "New\n", "n"), "g")];
        Assert.Equal(WorkspaceOutcome.Conflict, Apply(Plan(files)).Outcome);
        Assert.Equal(("New mine\n", "New 2\n"), (_tree.Read("services/a/New.cs"), _tree.Read("services/a/New.cs.hatmax-new")));
        Assert.Equal(("New edited\n", "New\n"), (_tree.Read("services/a/New.g.cs"), _tree.Read("services/a/New.g.cs.hatmax-new")));
        Assert.False(Plan(files).HasChanges);
    }

    [Fact]
    public void Files_of_the_user_move_with_the_folder_of_their_service()
    {
        _tree.Generate(Make.Owned("services/old/Old.g.cs", "Old\n", "old"), Make.Owned("services/b/B.g.cs", "b\n"));
        _tree.Write("services/old/deep/Mine.cs", "Old\n");
        _tree.Write("services/old/data.bin", "\0\u0001");
        _tree.Write("services/old/bin/Debug/x.dll", "built");
        _tree.Write("services/b/Mine.cs", "Old\n");
        GeneratedFile[] files = [Renamed(Make.Owned("services/new/New.g.cs", "New\n", "new"), "old"), Make.Owned("services/b/B.g.cs", "b\n")];
        var plan = Plan(files);
        Assert.Equal("services/old/data.bin", plan.Entries.Single(e => e.Path == "services/new/data.bin").PreviousPath);
        Apply(plan);
        Assert.Equal(("New\n", "New\n", "\0\u0001"), (_tree.Read("services/new/deep/Mine.cs"), _tree.Read("services/b/Mine.cs"), _tree.Read("services/new/data.bin")));
        Assert.False(_tree.Has("services/old/data.bin") || _tree.Has("services/old/deep/Mine.cs"));
        Assert.Equal("built", _tree.Read("services/old/bin/Debug/x.dll"));
        Assert.False(Plan(files).HasChanges);
    }

    [Fact]
    public void A_place_that_is_taken_stops_the_move_of_the_service()
    {
        _tree.Generate(Make.Owned("services/old/Old.g.cs", "Old\n", "old"));
        _tree.Write("services/old/Mine.cs", "1\n");
        _tree.Write("services/new/Mine.cs", "2\n");
        var plan = Plan(Renamed(Make.Owned("services/new/New.g.cs", "New\n", "new"), "old"));
        Assert.Equal("HMX0849", Assert.Single(plan.Diagnostics).Id);
        Assert.False(plan.CanApply);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        _tree.Generate(Make.Owned("services/a/Old.g.cs", "Old\n", "old"));
        File.WriteAllText(Path.Combine(_tree.Outside, "Out.cs"), "Old\n");
        Directory.CreateSymbolicLink(_tree.At("services/a/out"), _tree.Outside);
        File.CreateSymbolicLink(_tree.At("services/a/Link.cs"), Path.Combine(_tree.Outside, "Out.cs"));
        Apply(Plan(Renamed(Make.Owned("services/a/New.g.cs", "New\n", "new"), "old")));
        Assert.Equal("Old\n", File.ReadAllText(Path.Combine(_tree.Outside, "Out.cs")));
        Assert.Empty(_carrier.Calls[0]);
    }

    [Fact]
    public void An_orphan_follows_and_stays_an_orphan()
    {
        _tree.Generate(Make.Owned("services/a/Old.g.cs", "Old\n", "old"), Make.Merged("services/a/Gone.cs", "Old\n"));
        _tree.Append("services/a/Gone.cs", "mine\n");
        var file = Renamed(Make.Owned("services/a/New.g.cs", "New\n", "new"), "old");
        Apply(Plan(file));
        Assert.Equal("New\nmine\n", _tree.Read("services/a/Gone.cs"));
        Assert.Equal(PlanAction.Orphan, Plan(file).Entries.Single(e => e.Path == "services/a/Gone.cs").Action);
    }

    private void Start()
    {
        Before();
        Apply(Plan(After()));
    }

    private void Before()
    {
        _tree.Generate(
            Make.Owned("services/a/Old.g.cs", "Old\n", "old/g"), Make.Seeded("services/a/Old.cs", "Old hooks\n", "old/hooks"),
            Make.Merged("services/a/Program.cs", "Old program\n", "program"), Make.Merged("services/a/Untouched.cs", "Old\n", "untouched"));
        _tree.Write("services/a/Old.cs", "Old hooks, mine\n");
        _tree.Append("services/a/Program.cs", "edited Old\n");
        _tree.Write("services/a/Mine.cs", "\uFEFFclass Old { } // mine\r\n");
        _tree.Write("services/a/notes.txt", "New\nstays Old\n");
        _tree.Write("services/a/obj/Built.cs", "Old\n");
        _tree.Write("services/b/Other.cs", "Old\n");
        _tree.Write("elsewhere/Code.cs", "Old\n");
    }

    private static GeneratedFile[] After() =>
    [
        Renamed(Make.Owned("services/a/New.g.cs", "New\n", "new/g"), "old/g"), Renamed(Make.Seeded("services/a/New.cs", "New hooks\n", "new/hooks"), "old/hooks"),
        Make.Merged("services/a/Program.cs", "New program\n", "program"), Make.Merged("services/a/Untouched.cs", "New\n", "untouched"),
    ];

    private WorkspacePlan Plan(params GeneratedFile[] files) => _tree.Workspace.Plan([.. files], new PlanOptions { Carrier = _carrier });

    private ApplyResult Apply(WorkspacePlan plan)
    {
        var result = _tree.Workspace.Apply(plan);
        Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
        return result;
    }

    private static GeneratedFile Renamed(GeneratedFile file, params string[] former) => file with { FormerIds = [.. former] };
}
