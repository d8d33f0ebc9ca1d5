namespace Hatmax.Workspace;

/// <summary>The table of docs/regeneration.md as a pure function of base, disk and new text.</summary>
internal static class Decision
{
    public static PlanAction Of(in FileFacts file)
    {
        if (file.Disk is null)
        {
            return file.Base is null || file.Restore ? PlanAction.Create : PlanAction.DeletedByUser;
        }

        if (Same(file.Disk, file.New))
        {
            return Placed(file, file.Base is null ? PlanAction.Adopt : PlanAction.Unchanged);
        }

        if (file.Restore)
        {
            return Placed(file, PlanAction.Update);
        }

        if (file.Marked)
        {
            return PlanAction.Conflict;
        }

        return file.Ownership == Ownership.Seeded ? OfSeeded(file) : OfGenerated(file);
    }

    /// <summary>For a file that generation no longer gives; null when nothing is left of it.</summary>
    public static PlanAction? OfGone(string? baseHash, string? disk)
    {
        // Without a base it was never generated: a file of the user in the way of one that is gone now.
        if (disk is null || baseHash is null)
        {
            return null;
        }

        return Same(disk, baseHash) ? PlanAction.Delete : PlanAction.Orphan;
    }

    private static PlanAction OfSeeded(in FileFacts file)
    {
        // It was HatMax's until now and nobody touched it: the last chance to bring it up to date.
        var handedOver = file.OwnershipBefore is not (null or Ownership.Seeded) && Same(file.Disk, file.Base);
        return Placed(file, handedOver ? PlanAction.Update : PlanAction.SeededExists);
    }

    private static PlanAction OfGenerated(in FileFacts file)
    {
        if (file.Base is null)
        {
            return file.Ownership == Ownership.Merged && file.CanMerge ? PlanAction.Merge : PlanAction.Conflict;
        }

        if (Same(file.Disk, file.Base))
        {
            return Placed(file, PlanAction.Update);
        }

        if (file.Ownership == Ownership.Owned)
        {
            return PlanAction.Conflict;
        }

        if (Same(file.New, file.Base))
        {
            return Placed(file, PlanAction.Kept);
        }

        return file.CanMerge ? PlanAction.Merge : PlanAction.Conflict;
    }

    private static PlanAction Placed(in FileFacts file, PlanAction action) => file.Moves ? PlanAction.Move : action;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
