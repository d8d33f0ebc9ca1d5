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

        return Try(state, () =>
        {
            var (taken, locked) = RunLock.TryTake(state, actions);
            using (taken)
            {
                return taken is null ? locked : Recover(state, actions);
            }
        }) is { } finding ? [finding] : [];
    }

    /// <summary>The same for a caller that holds the lock; what the disk refuses is a finding.</summary>
    public static WorkspaceDiagnostic? TryRecover(StateFolder state, DiskActions actions) => Try(state, () => Recover(state, actions));

    /// <summary>Null when there was nothing to tell.</summary>
    /// <param name="state">Where the run left its traces.</param>
    /// <param name="actions">The disk.</param>
    /// <param name="back">Take the run back even if it could be finished.</param>
    public static WorkspaceDiagnostic? Recover(StateFolder state, DiskActions actions, bool back = false)
    {
        string? told = null;
        if (File.Exists(state.Rollback) || File.Exists(state.Journal))
        {
            if (Read(state, actions) is not { } runner)
            {
                return WorkspaceDiagnostics.JournalCorrupt.At(StateFolder.Name + "/journal.json", "The journal of an interrupted run is damaged or names a place outside the tree.");
            }

            if (back || File.Exists(state.Rollback) || !runner.CanFinish())
            {
                TakeBack(state, runner, actions);
                told = "An interrupted run was taken back.";
            }
            else
            {
                runner.Finish();
                told = "An interrupted run was finished.";
            }

            actions.Flush(File.Exists(state.Rollback) ? state.Rollback : state.Journal);
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
            actions.Flush(state.Rollback);
        }

        runner.TakeBack();
    }

    private static WorkspaceDiagnostic? Try(StateFolder state, Func<WorkspaceDiagnostic?> recover)
    {
        try
        {
            return recover();
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return WorkspaceDiagnostics.RecoveryFailed.At(state.Root, $"An interrupted run cannot be finished: {e.Message}");
        }
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
