namespace Hatmax.Merging;

/// <summary>Whose value stands where both sides changed it.</summary>
internal enum MergeSide
{
    /// <summary>The user's.</summary>
    Yours,

    /// <summary>That of the base.</summary>
    Base,

    /// <summary>The generated one.</summary>
    Generated,
}
