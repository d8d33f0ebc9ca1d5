namespace Hatmax.Workspace;

/// <summary>What happens to an edited file whose generated text changed in the same place.</summary>
public enum ConflictMode
{
    /// <summary>Nothing is written into it: the generated text stands beside it as <c>X.hatmax-new</c>.</summary>
    New,

    /// <summary>The merge is written into it, with markers around what both sides changed. A file that cannot be merged is treated as in <see cref="New"/>.</summary>
    Markers,
}
