using Hatmax.Workspace.KillTarget;

namespace Hatmax.Workspace.Tests;

/// <summary>Errors that a real file system gives, not ones that a test throws.</summary>
public sealed class RealDiskTests
{
    [RequiresMountFact]
    public void A_disk_that_fills_up_anywhere_in_a_run_leaves_the_old_tree()
    {
        using var start = GenerationPair.Start(out _, out _);
        var (refused, applied) = (0, 0);

        // In steps of one block of memory, from a disk that just holds the old tree to one that holds the run as well.
        for (var room = 0; room < 400 && applied == 0; room += 4)
        {
            using var disk = new SmallDisk(4096);
            using var tree = new ScratchTree(disk.Path);
            start.CopyTo(tree);
            disk.Resize(disk.UsedKilobytes + room);
            var before = tree.Snapshot(times: true);
            var workspace = WorkspaceRoot.Open(tree.Root);

            var result = workspace.Apply(workspace.Plan(Generations.B));

            if (result.Applied)
            {
                applied++;
                continue;
            }

            refused++;
            Assert.Equal(("HMX0842", WorkspaceOutcome.Environment), (result.Diagnostics[^1].Id, result.Outcome));
            Assert.Equal(before, tree.Snapshot(times: true));
        }

        Assert.True(refused > 20 && applied == 1, $"{refused} disks were too small.");
    }

    [RequiresOtherUserFact]
    public void A_folder_that_another_user_owns_leaves_the_old_tree()
    {
        using var tree = GenerationPair.Start(out var a, out var b);
        OtherUser.Own(tree.Root);
        foreach (var folder in new[] { "many/d1", "swap", "." })
        {
            OtherUser.Disown(tree.At(folder));
            Assert.Equal("False Environment HMX0842", TargetProcess.Run(OtherUser.Prefix, "apply", tree.Root));
            Assert.Equal(a, tree.Snapshot());
            OtherUser.Own(tree.Root);
        }

        Assert.StartsWith("True Ok", TargetProcess.Run(OtherUser.Prefix, "apply", tree.Root), StringComparison.Ordinal);
        Assert.Equal(b, tree.Snapshot());
    }

    [Fact]
    public void A_file_that_a_program_holds_open_is_replaced_and_the_program_keeps_what_it_had()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var tree = GenerationPair.Start(out _, out var b);
        var path = tree.At("many/d1/f1.g.cs");
        var old = File.ReadAllText(path);
        using var open = new StreamReader(path);
        Assert.True(GenerationPair.Apply(tree, Generations.B, null).Applied);
        Assert.Equal(b, tree.Snapshot());
        Assert.Equal(old, open.ReadToEnd());
    }
}
