namespace Hatmax.Workspace;

/// <summary>Every kind of finding about the output tree: HMX0800–0819 names and places, 0820–0829 state, 0830–0839 edits, 0840–0847 writing, 0848–0859 conflicts.</summary>
public static class WorkspaceDiagnostics
{
    internal static readonly DiagnosticDescriptor InvalidPath = Error(
        "HMX0800", "Invalid path", "A generated path is absolute, leaves the root, or has a segment that some file system refuses.", "Rename the spec element that the path comes from.");

    internal static readonly DiagnosticDescriptor DeviceName = Error(
        "HMX0801", "Device name", "A generated path has a segment that Windows reserves for a device.", "Rename the spec element that the path comes from.");

    internal static readonly DiagnosticDescriptor PathTooLong = Error(
        "HMX0802", "Path too long", "A generated path or one of its segments is longer than common file systems allow.", "Shorten the name of the spec element that the path comes from.");

    internal static readonly DiagnosticDescriptor CaseCollision = Error(
        "HMX0803", "Paths differ only by case", "Two generated paths are the same file where case does not matter.", "Rename one of the two spec elements.");

    internal static readonly DiagnosticDescriptor CaseCollisionOnDisk = Error(
        "HMX0804", "A file of another case exists", "The tree has a file or folder that differs from a generated one only by case.", "Rename or remove the existing one.");

    internal static readonly DiagnosticDescriptor Duplicate = Error(
        "HMX0805", "Generated twice", "Two generated files share a logical id, a path, or (through a link) a place on disk.", "Rename one of the two spec elements, or remove the link.");

    internal static readonly DiagnosticDescriptor FileAndFolder = Error(
        "HMX0806", "Both file and folder", "One generated path is the folder of another.", "Rename one of the two spec elements.");

    internal static readonly DiagnosticDescriptor OutsideRoot = Error(
        "HMX0807", "Link leaves the root", "A symbolic link on the way to a file is broken or leads outside the output root.", "Replace the link by a real folder, or choose another output root.");

    internal static readonly DiagnosticDescriptor FolderInTheWay = Error(
        "HMX0808", "Folder in the way", "A folder stands where a file must be written.", "Move the folder away.");

    internal static readonly DiagnosticDescriptor FileInTheWay = Error(
        "HMX0809", "File in the way", "A file stands where a folder must be made.", "Move the file away.");

    internal static readonly DiagnosticDescriptor ReservedFolder = Error(
        "HMX0810", "Reserved folder", "A generated path lies in .hatmax or .git.", "Rename the spec element that the path comes from.");

    internal static readonly DiagnosticDescriptor ManifestCorrupt = Error(
        "HMX0820", "Manifest unreadable", "The file .hatmax/manifest.json is damaged or holds a merge conflict.", "Restore it from version control; in a merge, keep the lines of both sides.");

    internal static readonly DiagnosticDescriptor ManifestNewer = Error(
        "HMX0821", "Manifest from a newer version", "The file .hatmax/manifest.json was written by a newer version of hatmax.", "Update hatmax.");

    internal static readonly DiagnosticDescriptor BaseMissing = Error(
        "HMX0822", "Base text missing", "A merge needs a text of .hatmax/base that is missing or damaged.", "Restore the folder .hatmax/base from version control, then generate again.");

    internal static readonly DiagnosticDescriptor JournalCorrupt = Error(
        "HMX0823", "Journal unreadable", "The journal of an interrupted run is damaged.", "Restore the tree from version control, then remove .hatmax/journal.json, .hatmax/rollback.json and .hatmax/tmp.");

    internal static readonly DiagnosticDescriptor EditedOwned = Error(
        "HMX0830", "Generated file edited", "A file that is always regenerated was edited.", "Move the edit to a file of your own and restore the generated text.");

    internal static readonly DiagnosticDescriptor EditedMerged = Error(
        "HMX0831", "Edited file must change", "A file was edited where its generated text changed too.", "Bring both together in the file, then end the conflict with 'hatmax resolve'.");

    internal static readonly DiagnosticDescriptor UserFile = Error(
        "HMX0832", "A file of yours is in the way", "A file that hatmax did not write stands where one must be generated.", "Rename it or remove it, or end the conflict with 'hatmax resolve'.");

    internal static readonly DiagnosticDescriptor CannotMerge = Error(
        "HMX0833", "Merge impossible", "A file that hatmax merges cannot be read as what it should be.", "Repair the file or restore the generated text.");

    internal static readonly DiagnosticDescriptor Orphan = new(
        "HMX0834", Severity.Warning, "Orphan", "The spec element of a file is gone, but the file was edited, so it stays.", "Remove the file when you no longer need it.");

    internal static readonly DiagnosticDescriptor DeletedByUser = new(
        "HMX0835", Severity.Info, "Stays deleted", "A generated file was deleted by hand and is not written again.", "Restore it when you want it back.");

    internal static readonly DiagnosticDescriptor SeededDrift = new(
        "HMX0836", Severity.Info, "Newer template", "A file that was written once for you would be generated differently today.", "Compare it with a fresh one if you like; hatmax leaves it alone.");

    internal static readonly DiagnosticDescriptor ReservedName = Error(
        "HMX0848", "Reserved name", "A generated path ends in .hatmax-new, the name of texts beside files in conflict.", "Rename the spec element that the path comes from.");

    internal static readonly DiagnosticDescriptor PlaceTaken = Error(
        "HMX0849", "Two files want one place", "A file moves with its spec element, and a file of yours is at its new path.", "Rename or remove one of the two.");

    internal static readonly DiagnosticDescriptor ProposalEdited = new(
        "HMX0850", Severity.Warning, "Not the generated text", "A file called like a generated text beside a conflict holds something else, so hatmax leaves it alone.", "Remove it when you no longer need it.");

    internal static readonly DiagnosticDescriptor NotInConflict = Error(
        "HMX0851", "Not in conflict", "A path that is to be resolved has no conflict.", "'hatmax status' lists the files in conflict.");

    internal static readonly DiagnosticDescriptor CannotResolve = Error(
        "HMX0852", "Conflict not over", "A conflict cannot end the way that was asked for.", "Follow what the message says.");

    internal static readonly DiagnosticDescriptor Locked = Error(
        "HMX0840", "Another run is writing", "Another process holds the lock of this output root.", "Wait for the other run to end.");

    internal static readonly DiagnosticDescriptor ChangedSincePlanned = Error(
        "HMX0841", "Changed while running", "A file changed between planning and writing.", "Run the command again.");

    internal static readonly DiagnosticDescriptor WriteFailed = Error(
        "HMX0842", "Cannot write", "The disk is full, read-only, or refuses access; the tree was put back as it was.", "Free space or correct the permissions, then run again.");

    internal static readonly DiagnosticDescriptor ReadFailed = Error(
        "HMX0843", "Cannot read", "A file or folder of the output root cannot be read.", "Correct the permissions, then run again.");

    internal static readonly DiagnosticDescriptor RootIsFile = Error(
        "HMX0844", "Root is not a folder", "The output root is a file.", "Choose a folder with -o.");

    internal static readonly DiagnosticDescriptor RecoveryFailed = Error(
        "HMX0845", "Cannot finish an interrupted run", "An earlier run was interrupted and the disk refuses what is needed to finish it or to take it back.", "Correct the cause, then run again.");

    internal static readonly DiagnosticDescriptor Recovered = new(
        "HMX0846", Severity.Info, "Interrupted run cleaned up", "An earlier run was interrupted; it was finished or taken back before this one.", "Nothing to do.");

    internal static readonly DiagnosticDescriptor CleanupFailed = new(
        "HMX0847", Severity.Warning, "Leftovers remain", "Everything was written, but working files under .hatmax could not be removed.", "Correct the permissions; the next run removes them.");

    /// <summary>All kinds, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        InvalidPath, DeviceName, PathTooLong, CaseCollision, CaseCollisionOnDisk, Duplicate, FileAndFolder, OutsideRoot, FolderInTheWay, FileInTheWay, ReservedFolder,
        ManifestCorrupt, ManifestNewer, BaseMissing, JournalCorrupt,
        EditedOwned, EditedMerged, UserFile, CannotMerge, Orphan, DeletedByUser, SeededDrift,
        Locked, ChangedSincePlanned, WriteFailed, ReadFailed, RootIsFile, RecoveryFailed, Recovered, CleanupFailed,
        ReservedName, PlaceTaken, ProposalEdited, NotInConflict, CannotResolve,
    ];

    internal static WorkspaceDiagnostic At(this DiagnosticDescriptor descriptor, string path, string message, string? fix = null) =>
        new(descriptor.Id, descriptor.Severity, path, message, fix ?? descriptor.Fix);

    /// <summary>True for an error that stops the whole run. A conflict of one file does not.</summary>
    internal static bool Blocks(WorkspaceDiagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && diagnostic.Id is not ("HMX0822" or "HMX0830" or "HMX0831" or "HMX0832" or "HMX0833");

    internal static WorkspaceOutcome OutcomeOf(IEnumerable<WorkspaceDiagnostic> diagnostics)
    {
        var worst = WorkspaceOutcome.Ok;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error && OutcomeOf(diagnostic.Id) is var outcome && outcome > worst)
            {
                worst = outcome;
            }
        }

        return worst;
    }

    // Names that come from the spec are its author's to change; what already lies on disk is the user's.
    private static WorkspaceOutcome OutcomeOf(string id) => id switch
    {
        "HMX0800" or "HMX0801" or "HMX0802" or "HMX0803" or "HMX0805" or "HMX0806" or "HMX0810" or "HMX0848" or "HMX0851" => WorkspaceOutcome.InvalidOutput,
        "HMX0804" or "HMX0808" or "HMX0809" or "HMX0822" or "HMX0841" or "HMX0849" or "HMX0852" => WorkspaceOutcome.Conflict,
        _ when string.CompareOrdinal(id, "HMX0830") >= 0 && string.CompareOrdinal(id, "HMX0840") < 0 => WorkspaceOutcome.Conflict,
        _ => WorkspaceOutcome.Environment,
    };

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
