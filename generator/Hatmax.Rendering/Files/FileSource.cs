namespace Hatmax.Rendering;

/// <summary>Where a file comes from.</summary>
/// <param name="Id">Logical id.</param>
/// <param name="Node">Path of the spec node.</param>
/// <param name="NodeHash">Short hash of what the node says.</param>
internal sealed record FileSource(string Id, string Node, string NodeHash)
{
    /// <summary>Another file of the same node.</summary>
    public FileSource Part(string part) => this with { Id = Id + "/" + part };
}
