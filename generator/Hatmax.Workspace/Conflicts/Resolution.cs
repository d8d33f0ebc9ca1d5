namespace Hatmax.Workspace;

/// <summary>How the user ends a conflict.</summary>
public enum Resolution
{
    /// <summary>The file as it is on disk, if no conflict markers are left in it.</summary>
    AsItIs,

    /// <summary>The file as it is on disk, whatever is in it.</summary>
    Yours,

    /// <summary>The generated text; the edit is given up.</summary>
    Generated,

    /// <summary>Both merged, with markers around what both sides changed.</summary>
    Merged,
}
