namespace Hatmax.Merging;

/// <summary>How a merge ended.</summary>
public enum MergeOutcome
{
    /// <summary>Both sides are in the text.</summary>
    Clean,

    /// <summary>Both sides changed the same place: the text has markers there.</summary>
    Conflict,

    /// <summary>A text is not what its name says, or this kind of file cannot be merged.</summary>
    Impossible,
}
