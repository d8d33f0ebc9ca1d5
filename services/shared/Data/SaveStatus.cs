namespace Hatmax.Shared.Data;

/// <summary>How a change to the store ended.</summary>
public enum SaveStatus
{
    /// <summary>It is stored.</summary>
    Saved,

    /// <summary>There is no such record.</summary>
    NotFound,

    /// <summary>The record is there, the child is not.</summary>
    ChildNotFound,

    /// <summary>Somebody changed the record since the caller read it.</summary>
    VersionMismatch,

    /// <summary>Business rules are broken; nothing is stored.</summary>
    Rejected,

    /// <summary>Other records refer to it, so it cannot be deleted.</summary>
    Referenced,
}
