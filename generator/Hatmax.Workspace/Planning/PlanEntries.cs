namespace Hatmax.Workspace;

/// <summary>What a plan says about its files.</summary>
internal static class PlanEntries
{
    public static PlanEntry Of(PlannedFile file) => new(file.File.Path, file.File.LogicalId, file.File.Ownership, file.Action)
    {
        PreviousPath = file.Moves && file.Content is not null && file.Disk is not null ? file.Entry?.Path : null,
        Reason = file.Reason,
        ProposedPath = file.ProposedPath,
        HasLine = file.NewEntry is not null,
        IsByTool = file.Entry is { Base: { } known } entry
            && !string.Equals(known, file.Hash, StringComparison.Ordinal)
            && string.Equals(entry.SpecNodeHash, file.File.SpecNodeHash, StringComparison.Ordinal),
    };

    public static PlanEntry Of(GoneFile file) => new(file.Entry.Path, file.Entry.LogicalId, file.Entry.Ownership, file.Action!.Value);

    public static PlanEntry Of(ManifestEntry line, RememberedFile file) =>
        new(line.Path, line.LogicalId, line.Ownership, file.Action) { Reason = file.Reason, HasLine = true };

    /// <summary>Texts of a file that stays as it is.</summary>
    public static PlanTexts TextsOf(string path)
    {
        var text = File.Exists(path) ? Text(File.ReadAllBytes(path)) : null;
        return new PlanTexts(text, text);
    }

    public static PlanTexts TextsOf(PlannedFile file)
    {
        var before = file.Disk is null ? null : Text(file.Disk.Raw);
        return file.Action == PlanAction.Conflict && !file.GetsMarkers
            ? new PlanTexts(before, FileText.Decode(file.Text))
            : new PlanTexts(before, file.Content is { } content ? Text(content()) : before);
    }

    public static PlanTexts TextsOf(GoneFile file)
    {
        var before = Text(file.Disk!.Raw);
        return new PlanTexts(before, file.Action == PlanAction.Delete ? null : before);
    }

    private static string Text(byte[] raw) => FileText.Decode(FileText.Normalise(raw));
}
