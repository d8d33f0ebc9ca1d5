namespace Hatmax.Workspace;

/// <summary>Removes what a run leaves behind in the state folder.</summary>
internal static class RunCleanup
{
    /// <summary>Base texts that no line of the manifest needs; among them those that an interrupted run wrote half.</summary>
    public static void RemoveUnusedBases(StateFolder state, IReadOnlySet<string> used, DiskActions actions)
    {
        if (!Directory.Exists(state.Bases))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(state.Bases).Order(StringComparer.Ordinal).ToList())
        {
            if (ContentHash.IsHash(Path.GetFileName(path)) && !used.Contains(Path.GetFileName(path)))
            {
                actions.DeleteFile(path);
            }
        }

        actions.DeleteFolderIfEmpty(state.Bases);
    }

    /// <summary>The journal goes first: from then on the run is complete and the rest is rubbish.</summary>
    public static void RemoveRun(StateFolder state, DiskActions actions)
    {
        foreach (var journal in new[] { state.Journal, state.Rollback }.Where(File.Exists))
        {
            actions.DeleteFile(journal);
        }

        actions.DeleteTree(state.Temporary);
    }
}
