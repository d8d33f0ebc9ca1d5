namespace Hatmax.Merging;

/// <summary>A three-way merge for one kind of file. Texts have LF line endings and no BOM.</summary>
internal interface IFileMerge
{
    /// <summary>
    /// What the user has plus what generation changed since the base. Without a base everything generated is added and nothing is removed.
    /// </summary>
    MergeResult Merge(string? baseText, string yours, string generated);
}
