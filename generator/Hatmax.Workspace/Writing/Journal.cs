namespace Hatmax.Workspace;

/// <summary>
/// All that a decided run does, in order: deletes, folders, writes, manifest. Each part is told from the disk to be done or not,
/// so that it can be finished, or taken back, from any point any number of times.
/// </summary>
/// <param name="Run">Name of the folder of the run under <c>.hatmax/tmp</c>.</param>
/// <param name="Deletes">Files that leave.</param>
/// <param name="Folders">Folders that did not exist, outermost first.</param>
/// <param name="Writes">Files that come.</param>
/// <param name="Manifest">The new manifest, last of all; null when it stays.</param>
internal sealed record Journal(
    string Run,
    ImmutableArray<JournalDelete> Deletes,
    ImmutableArray<string> Folders,
    ImmutableArray<JournalWrite> Writes,
    JournalWrite? Manifest)
{
    public const int Format = 1;

    /// <summary>Folders that may be empty once the files have left, outermost first. Journals of older versions do not have it.</summary>
    public ImmutableArray<JournalFolder> Leaving { get; init; } = [];

    public IEnumerable<JournalWrite> AllWrites => Manifest is null ? Writes : Writes.Append(Manifest);

    /// <summary>Folders in which only deleted files may have been, innermost first.</summary>
    public static IEnumerable<string> Emptied(IEnumerable<string> deletes, IEnumerable<string> writes)
    {
        var kept = writes.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        return deletes.SelectMany(Parents).Where(f => !kept.Contains(f)).Distinct(StringComparer.Ordinal).OrderByDescending(f => f.Length);
    }

    private static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
