namespace Hatmax.Merging;

/// <summary>What becomes of one entry; the steps of a map or sequence stand in the order of the result.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Entry">The entry: of the user's text, or of another one when it is inserted.</param>
/// <param name="Plan">What becomes of its value; null when it goes.</param>
internal sealed record KeyedStep(KeyedStepKind Kind, KeyedEntry Entry, KeyedPlan? Plan)
{
    /// <summary>For an entry that is inserted: the entry of the user's text that it stands beside; null when none fits.</summary>
    public KeyedEntry? Anchor { get; init; }

    /// <summary>It stands before the anchor.</summary>
    public bool Before { get; init; }

    /// <summary>For an entry that goes: the comments directly above it go too, since they were generated with it.</summary>
    public bool WithLead { get; init; }

    /// <summary>Only the user's text has it.</summary>
    public bool IsOwn { get; init; }
}
