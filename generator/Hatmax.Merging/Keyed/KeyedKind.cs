namespace Hatmax.Merging;

/// <summary>What a value of a structured text is.</summary>
internal enum KeyedKind
{
    /// <summary>A value without parts.</summary>
    Scalar,

    /// <summary>Entries with keys; their order says nothing.</summary>
    Map,

    /// <summary>Entries in an order.</summary>
    Sequence,
}
