namespace Hatmax.Spec;

/// <summary>What a handler does (<c>op</c>).</summary>
public enum HandlerOp
{
    /// <summary>A page of records.</summary>
    List,

    /// <summary>One record.</summary>
    Get,

    /// <summary>A new record.</summary>
    Create,

    /// <summary>Changes some members of a record (PATCH).</summary>
    Update,

    /// <summary>Removes a record.</summary>
    Delete,

    /// <summary>Written by the owner.</summary>
    Custom,
}
