namespace Hatmax.Workspace;

/// <summary>A three-way merge for one kind of file. Texts have LF line endings and no BOM.</summary>
internal interface IFileMerge
{
    /// <summary>
    /// What the user has plus what generation changed since the base; null when a text is not of this kind.
    /// Without a base everything generated is added and nothing is removed.
    /// </summary>
    string? Merge(string? baseText, string disk, string generated);
}
