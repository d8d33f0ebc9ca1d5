namespace Hatmax.Rendering;

/// <summary>Every kind of finding about template packs, HMX0730 to HMX0739.</summary>
public static class PackDiagnostics
{
    /// <summary>There is nothing at the source of a pack.</summary>
    public static DiagnosticDescriptor NotFound { get; } = Error(
        "HMX0730", "Pack not found", "There is no folder, archive or package at the source of a pack.", "Correct the source, or bring the pack there.");

    /// <summary>The pack is not pinned, or not what was pinned.</summary>
    public static DiagnosticDescriptor Hash { get; } = Error(
        "HMX0731", "Pack is not the pinned one", "The spec has no hash for a pack, or the pack has another.", "Look at the pack, then record it with 'hatmax packs pin'.");

    /// <summary>The pack cannot be read, or is larger than allowed.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        "HMX0732", "Pack cannot be read", "A pack or a file of it may not be read, is damaged or encrypted, or is larger than allowed.", "Put a folder or an ordinary zip there.");

    /// <summary>Something in a pack is made to do harm, or would on some system.</summary>
    public static DiagnosticDescriptor Unsafe { get; } = Error(
        "HMX0733", "Unsafe entry in a pack", "A pack has a symbolic link, a path that leaves it or that some file system refuses, two paths that differ only by case, or an entry that unpacks to far more than it is.", "Remove the entry from the pack, or do not use the pack.");

    internal static readonly DiagnosticDescriptor Manifest = Error(
        "HMX0734", "Bad manifest of a pack", "The manifest of a pack is missing or not UTF-8, names a template that the pack does not have, or contradicts itself.", "Correct hatmax-pack.yml.");

    internal static readonly DiagnosticDescriptor Parameter = Error(
        "HMX0735", "Wrong parameter of a pack", "The spec gives a pack a parameter that it does not know or of the wrong type, or leaves a required one out.", "Correct `parameters` of the pack in the spec.");

    internal static readonly DiagnosticDescriptor Version = Error(
        "HMX0736", "Version does not fit", "A pack has another version than the spec says, or needs another version of hatmax.", "Use the version of the pack, or of hatmax, that is meant.");

    /// <summary>A pack makes a file where it may not.</summary>
    public static DiagnosticDescriptor Place { get; } = Error(
        "HMX0737", "Pack writes where it may not", "A file of a pack has a path that leaves the output root or that some file system refuses, or is the spec, a template, or in .hatmax or .git.", "Correct `path` in the manifest of the pack.");

    /// <summary>A pack makes a file that is made by something else.</summary>
    public static DiagnosticDescriptor Collision { get; } = Error(
        "HMX0738", "Pack's file collides", "A file of a pack has the path of another generated file, but for case, or one is the folder of the other.", "Correct `path` in the manifest of the pack.");

    /// <summary>Two packs of the spec have the same name.</summary>
    public static DiagnosticDescriptor SameName { get; } = Error(
        "HMX0739", "Two packs of one name", "Two packs of the spec have the same name, so nobody could tell whose files are meant.", "Remove one of them from the spec.");

    /// <summary>All kinds, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotFound, Hash, Unreadable, Unsafe, Manifest, Parameter, Version, Place, Collision, SameName];

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
