namespace Hatmax.Workspace;

/// <summary>Writes a plan: staged, then decided by the journal, then renamed into place, manifest last.</summary>
internal sealed class WorkspaceWriter(string root, DiskActions actions, IProgress<ApplyProgress>? progress)
{
    public ApplyResult Apply(WorkspacePlan plan)
    {
        if (!plan.CanApply)
        {
            return NotApplied(plan);
        }

        if (!plan.Changes.Any)
        {
            return new ApplyResult(true, 0, 0, plan.Outcome, plan.Diagnostics);
        }

        try
        {
            var (state, problem) = OutputRoot.Check(root);
            return state is null ? NotApplied(plan, problem!) : ApplyTo(state, plan);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return NotApplied(plan, WorkspaceDiagnostics.WriteFailed.At(root, $"Nothing was written: {e.Message}"));
        }
    }

    private ApplyResult ApplyTo(StateFolder state, WorkspacePlan plan)
    {
        actions.CreateFolder(state.Folder);
        var (taken, locked) = RunLock.TryTake(state, actions);
        if (taken is null)
        {
            return NotApplied(plan, locked!);
        }

        using (taken)
        {
            if (state.HasUnfinishedRun && WorkspaceRecovery.TryRecover(state, actions) is { Severity: Severity.Error } damaged)
            {
                return NotApplied(plan, damaged);
            }

            var (runner, problem) = Decide(state, plan.Changes);
            return runner is null ? NotApplied(plan, problem!) : Finish(state, plan, runner);
        }
    }

    /// <summary>Everything up to the journal; a failure leaves the tree untouched.</summary>
    private (JournalRunner? Runner, WorkspaceDiagnostic? Problem) Decide(StateFolder state, PlannedChanges changes)
    {
        try
        {
            var (journal, problem) = new RunStaging(state, changes, actions, progress).Stage();
            if (journal is null)
            {
                return (null, problem);
            }

            var runner = new JournalRunner(state, journal, actions);
            var draft = Path.Combine(runner.RunFolder, "journal");
            actions.WriteFile(draft, JournalWriter.Write(journal));

            // A journal must never outlive a loss of power that what it speaks of does not, nor the reverse.
            actions.Flush(draft);
            actions.MoveFile(draft, state.Journal);
            actions.Flush(state.Journal);
            return (runner, null);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return (null, Discard(state, e));
        }
    }

    private ApplyResult Finish(StateFolder state, WorkspacePlan plan, JournalRunner runner)
    {
        try
        {
            runner.Finish();
            actions.Flush(state.Journal);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return NotApplied(plan, TakeBack(state, runner, e));
        }

        var diagnostics = plan.Diagnostics;
        try
        {
            RunCleanup.RemoveUnusedBases(state, plan.Changes.Bases, actions);
            RunCleanup.RemoveRun(state, actions);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            diagnostics = diagnostics.Add(WorkspaceDiagnostics.CleanupFailed.At(StateFolder.Name, $"Everything was written, but working files remain: {e.Message}"));
        }

        return new ApplyResult(true, plan.Changes.Writes.Length, plan.Changes.Deletes.Length, plan.Outcome, diagnostics);
    }

    private WorkspaceDiagnostic TakeBack(StateFolder state, JournalRunner runner, Exception cause)
    {
        try
        {
            WorkspaceRecovery.TakeBack(state, runner, actions);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return WorkspaceDiagnostics.RecoveryFailed.At(root, $"Writing failed ({cause.Message}) and could not be taken back ({e.Message}).");
        }

        return Discard(state, cause);
    }

    private WorkspaceDiagnostic Discard(StateFolder state, Exception cause)
    {
        try
        {
            WorkspaceRecovery.Recover(state, actions, back: true);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return WorkspaceDiagnostics.WriteFailed.At(root, $"Nothing was written: {cause.Message} Working files remain in .hatmax ({e.Message}); the next run removes them.");
        }

        return WorkspaceDiagnostics.WriteFailed.At(root, $"Nothing was written: {cause.Message}");
    }

    private static ApplyResult NotApplied(WorkspacePlan plan, params WorkspaceDiagnostic[] problems)
    {
        var diagnostics = plan.Diagnostics.AddRange(problems);
        return new ApplyResult(false, 0, 0, WorkspaceDiagnostics.OutcomeOf(diagnostics), diagnostics);
    }
}
