namespace Hatmax.Merging;

/// <summary>What becomes of an entry.</summary>
internal enum KeyedStepKind
{
    /// <summary>It stays; its value may change.</summary>
    Keep,

    /// <summary>It goes.</summary>
    Remove,

    /// <summary>It comes from another text.</summary>
    Insert,
}
