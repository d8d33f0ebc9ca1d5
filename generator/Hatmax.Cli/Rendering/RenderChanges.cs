using Hatmax.Deployment;

namespace Hatmax.Cli.Rendering;

/// <summary>What a render has to do in a folder.</summary>
/// <param name="Folder">Absolute path.</param>
/// <param name="Writes">Files whose text is not there yet.</param>
/// <param name="Unchanged">Paths of files that are there already.</param>
/// <param name="Deletes">Paths of files of the last render that are not needed any more.</param>
/// <param name="Conflicts">Paths of files that somebody else wrote or changed.</param>
/// <param name="Hashes">Hash of every file, for the next render.</param>
internal sealed record RenderChanges(
    string Folder,
    ImmutableArray<DeploymentFile> Writes,
    ImmutableArray<string> Unchanged,
    ImmutableArray<string> Deletes,
    ImmutableArray<string> Conflicts,
    ImmutableSortedDictionary<string, string> Hashes);
