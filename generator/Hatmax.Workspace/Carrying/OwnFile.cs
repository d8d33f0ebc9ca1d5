namespace Hatmax.Workspace;

/// <summary>A file that generation knows nothing of, but that a rename of the spec concerns.</summary>
/// <param name="Path">Where it lies, under the output root.</param>
/// <param name="Target">Where it will lie: another place when its folder, or the type that it is a part of, has a new name.</param>
/// <param name="Disk">What is there.</param>
/// <param name="Carried">Its text with names that follow the rename, normalised; null when nothing in it does.</param>
internal sealed record OwnFile(string Path, string Target, DiskFile Disk, byte[]? Carried)
{
    public bool Moves => !string.Equals(Path, Target, StringComparison.Ordinal);

    public byte[] Content() => Carried is null ? Disk.Raw : FileText.Restyle(Carried, Disk.Style);

    public PlanEntry ToEntry() => new(Target, null, null, Moves ? PlanAction.Move : PlanAction.Carry)
    {
        PreviousPath = Moves ? Path : null,
        Reason = Carried is null ? "It moves with what it belongs to." : "Names in it follow a rename.",
    };

    public PlanTexts Texts() => new(FileText.Decode(FileText.Normalise(Disk.Raw)), FileText.Decode(FileText.Normalise(Content())));
}
