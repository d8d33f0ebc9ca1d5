namespace Hatmax.Workspace;

/// <summary>The files of one service, or of no service, as the last complete run left them.</summary>
/// <param name="Service">Name of the service; empty for all other files.</param>
/// <param name="Key">What the files were made from (<see cref="ServiceKeys"/>); empty when that is not known, or when not all is remembered that a plan says of them.</param>
/// <param name="Files">The files, sorted by path.</param>
internal sealed record RememberedPart(string Service, string Key, ImmutableArray<RememberedFile> Files)
{
    /// <summary>Every file is as it was left.</summary>
    public bool IsFresh(string root)
    {
        foreach (var file in Files)
        {
            if (!file.IsFresh(root))
            {
                return false;
            }
        }

        return true;
    }
}
