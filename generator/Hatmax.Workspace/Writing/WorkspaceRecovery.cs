namespace Hatmax.Workspace;

/// <summary>Brings a tree that an interrupted run left behind to one of the two states that the run was between.</summary>
internal static class WorkspaceRecovery
{
    /// <summary>Takes the lock if there is something to do. Empty when there was nothing.</summary>
    public static ImmutableArray<WorkspaceDiagnostic> RecoverIfNeeded(StateFolder state, DiskActions actions)
    {
        if (!state.HasUnfinishedRun)
        {
            return [];
        }

        try
        {
            var (taken, locked) = RunLock.TryTake(state);
            if (taken is null)
            {
                return [locked!];
            }

            using (taken)
            {
                return Recover(state, actions) is { } finding ? [finding] : [];
            }
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return [WorkspaceDiagnostics.RecoveryFailed.At(state.Root, $"An interrupted run cannot be finished: {e.Message}")];
        }
    }

    /// <summary>The same for a caller that holds the lock. Null when there was nothing to tell.</summary>
    public static WorkspaceDiagnostic? Recover(StateFolder state, DiskActions actions)
    {
        string? told = null;
        if (File.Exists(state.Rollback) || File.Exists(state.Journal))
        {
            if (Read(state, actions) is not { } runner)
            {
                return WorkspaceDiagnostics.JournalCorrupt.At(StateFolder.Name + "/journal.json", "The journal of an interrupted run is damaged or names a place outside the tree.");
            }

            if (File.Exists(state.Rollback) || !runner.CanFinish())
            {
                TakeBack(state, runner, actions);
                told = "An interrupted run was taken back.";
            }
            else
            {
                runner.Finish();
                told = "An interrupted run was finished.";
            }
        }

        // A manifest that cannot be read names no bases; then none may go.
        if (UsedBases(state) is { } used)
        {
            RunCleanup.RemoveUnusedBases(state, used, actions);
        }

        RunCleanup.RemoveRun(state, actions);
        return told is null ? null : WorkspaceDiagnostics.Recovered.At(state.Root, told);
    }

    /// <summary>Renames the journal first, so that an interruption of this is continued in the same direction.</summary>
    public static void TakeBack(StateFolder state, JournalRunner runner, DiskActions actions)
    {
        if (File.Exists(state.Journal))
        {
            actions.MoveFile(state.Journal, state.Rollback);
        }

        runner.TakeBack();
    }

    private static JournalRunner? Read(StateFolder state, DiskActions actions)
    {
        var path = File.Exists(state.Rollback) ? state.Rollback : state.Journal;
        return JournalFile.Read(File.ReadAllBytes(path), state) is { } journal ? new JournalRunner(state, journal, actions) : null;
    }

    private static HashSet<string>? UsedBases(StateFolder state)
    {
        if (!File.Exists(state.Manifest))
        {
            return [];
        }

        return ManifestReader.Read(File.ReadAllBytes(state.Manifest)).Manifest?.Entries.Values.Where(e => e.KeepsBase).Select(e => e.Base!).ToHashSet(StringComparer.Ordinal);
    }
}
