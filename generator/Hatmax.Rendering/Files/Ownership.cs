namespace Hatmax.Rendering;

/// <summary>Who keeps a generated file (docs/regeneration.md).</summary>
public enum Ownership
{
    /// <summary>HatMax: always regenerated; an edit is detected and refused, never discarded.</summary>
    Owned,

    /// <summary>The user: written once, never touched again.</summary>
    Seeded,

    /// <summary>Both: the user edits it, and HatMax merges its own changes into it.</summary>
    Merged,
}
