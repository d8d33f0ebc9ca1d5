namespace Hatmax.Spec;

/// <summary>What happens to children when their root is deleted.</summary>
public enum OnDelete
{
    /// <summary>They are deleted too.</summary>
    Cascade,

    /// <summary>The root cannot be deleted while it has children.</summary>
    Restrict,
}
