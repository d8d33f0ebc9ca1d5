namespace Hatmax.Workspace;

/// <summary>What will be done with one file.</summary>
public enum PlanAction
{
    /// <summary>On disk as it should be.</summary>
    Unchanged,

    /// <summary>Written for the first time.</summary>
    Create,

    /// <summary>Not edited since the last run: gets the new text.</summary>
    Update,

    /// <summary>Edited, and generation changed it too: gets both.</summary>
    Merge,

    /// <summary>Moves to a new path, with the user's edits if there are any.</summary>
    Move,

    /// <summary>Edited, and generation did not change it: stays as the user has it.</summary>
    Kept,

    /// <summary>Was there already with the text that would be generated: from now on it is remembered.</summary>
    Adopt,

    /// <summary>Written once, or never, by HatMax and now the user's: not touched.</summary>
    SeededExists,

    /// <summary>Its spec element is gone and nobody edited it: removed.</summary>
    Delete,

    /// <summary>The user deleted it: not written again.</summary>
    DeletedByUser,

    /// <summary>Its spec element is gone but it was edited: stays, and is reported.</summary>
    Orphan,

    /// <summary>An edit would be lost: the file stays as it is, and the generated text stands beside it.</summary>
    Conflict,

    /// <summary>A file of the user, in which only names follow a rename of the spec.</summary>
    Carry,
}
