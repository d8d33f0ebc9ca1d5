namespace Hatmax.Workspace;

/// <summary>Applies the decision to one file: what is written, what is remembered, what is reported.</summary>
internal sealed partial class FileDecider(StateFolder state, PlanOptions options, List<WorkspaceDiagnostic> diagnostics)
{
    public void Decide(PlannedFile file)
    {
        var facts = Facts(file);
        file.Action = Decision.Of(facts);
        switch (file.Action)
        {
            case PlanAction.Create:
                Write(file, () => file.Text);
                break;
            case PlanAction.Update:
                Write(file, () => Restyled(file, file.Text));
                break;
            case PlanAction.Move:
                Move(file, facts);
                break;
            case PlanAction.Merge:
                Merge(file);
                break;
            case PlanAction.SeededExists:
                KeepSeeded(file);
                break;
            case PlanAction.DeletedByUser:
                KeepDeleted(file);
                break;
            case PlanAction.Conflict:
                Conflict(file);
                break;
            default:
                file.NewEntry = file.Applied;
                KeepText(file);
                break;
        }
    }

    private FileFacts Facts(PlannedFile file) => new(
        file.File.Ownership,
        file.Entry?.Base is null ? null : file.Entry.Ownership,
        file.Entry?.Base,
        file.UserHash,
        file.Hash,
        file.Disk is not null && file.Moves,
        FileMerger.CanMerge(file.File.Path),
        HasMarkers(file),
        options.Restores(file.File.Path));

    private static bool HasMarkers(PlannedFile file) =>
        file is { Entry.Marked: true, Disk: not null } && ConflictMarkers.AreIn(FileText.Decode(file.UserText));

    // The text stays; the executable bit and names that follow a rename are all that generation decides.
    private static void KeepText(PlannedFile file)
    {
        if (file.Carried is not null)
        {
            file.Action = PlanAction.Carry;
            file.Content = () => file.UserBytes;
        }
        else if (file.Entry is { } entry && entry.Executable != file.File.Executable && !OperatingSystem.IsWindows())
        {
            file.Action = PlanAction.Update;
            file.Content = () => file.Disk!.Raw;
        }
    }

    private static void Move(PlannedFile file, in FileFacts facts)
    {
        switch (Decision.Of(facts with { Moves = false }))
        {
            case PlanAction.SeededExists:
                file.Content = () => file.UserBytes;
                file.NewEntry = Seeded(file, file.Applied);
                break;
            case PlanAction.Kept:
                Write(file, () => file.UserBytes);
                break;
            default:
                Write(file, () => Restyled(file, file.Text));
                break;
        }
    }

    private void Merge(PlannedFile file)
    {
        string? baseText = null;
        if (file.Entry is { Base: { } hash } entry)
        {
            if (!entry.KeepsBase)
            {
                // It was HatMax's alone when it was generated last.
                Conflict(file);
                return;
            }

            if (BaseText.Read(state.Base(hash), hash) is not { } bytes)
            {
                Conflict(file, WorkspaceDiagnostics.BaseMissing, $"{file.File.Path} must be merged, but .hatmax/base/{hash} is missing or damaged.", $"Restore .hatmax/base from version control and generate again, or {Compare(file)}");
                return;
            }

            baseText = file.CarriedBase ?? FileText.Decode(bytes);
        }

        if (!FileText.IsUtf8(file.UserText))
        {
            Conflict(file, WorkspaceDiagnostics.CannotMerge, $"{file.File.Path} cannot be merged: it is not UTF-8.", $"Save it as UTF-8 and generate again, or {Compare(file)}");
            return;
        }

        var result = FileMerger.Merge(file.File.Path, baseText, FileText.Decode(file.UserText), FileText.Decode(file.Text));
        switch (result)
        {
            case { Outcome: MergeOutcome.Clean, Text: { } merged }:
                WriteMerged(file, FileText.Encode(merged));
                break;
            case { Outcome: MergeOutcome.Conflict, Text: { } marked } when WritesMarkers && ConflictMarkers.AreIn(marked):
                WriteMarked(file, FileText.Encode(marked));
                break;
            case { Outcome: MergeOutcome.Conflict }:
                Conflict(file);
                break;
            default:
                Conflict(file, WorkspaceDiagnostics.CannotMerge, $"{file.File.Path} cannot be merged: {result.Problem}", $"Repair it and generate again, or {Compare(file)}");
                break;
        }
    }

    private static void WriteMerged(PlannedFile file, byte[] merged)
    {
        if (!file.Moves && merged.AsSpan().SequenceEqual(file.UserText))
        {
            file.Action = PlanAction.Kept;
            file.NewEntry = file.Applied;
            KeepText(file);
            return;
        }

        file.Action = file.Moves ? PlanAction.Move : PlanAction.Merge;
        Write(file, () => Restyled(file, merged));
    }

    private void KeepSeeded(PlannedFile file)
    {
        if (file.Entry is not { Base: not null } entry)
        {
            file.Reason = "The file was there before; it is yours.";
            KeepText(file);
            return;
        }

        file.NewEntry = Seeded(file, entry with { LogicalId = file.File.LogicalId, Path = file.File.Path, Ownership = Ownership.Seeded });
        if (!string.Equals(file.NewEntry.Base, file.Hash, StringComparison.Ordinal))
        {
            file.Reason = "It would be generated differently today.";
            diagnostics.Add(WorkspaceDiagnostics.SeededDrift.At(file.File.Path, $"{file.File.Path} is yours; it would be generated differently today."));
        }

        if (file.Carried is not null)
        {
            KeepText(file);
        }
    }

    // After a rename the generated text differs in every name: no news for the user, whose own names follow.
    private static ManifestEntry Seeded(PlannedFile file, ManifestEntry entry) =>
        entry with { Base = file.IsRenamed ? file.Hash : BaseOf(file), Proposed = null, Marked = false, Orphaned = false };

    // A file that was HatMax's alone has no stored text. When it becomes one that needs it, under an edit, that is what it would be today.
    private static string? BaseOf(PlannedFile file) => file.Entry!.KeepsBase || file.File.Ownership == Ownership.Owned ? file.Entry.Base : file.Hash;

    private void KeepDeleted(PlannedFile file)
    {
        var entry = file.Entry!;
        file.NewEntry = entry with
        {
            LogicalId = file.File.LogicalId,
            Path = file.File.Path,
            Ownership = file.File.Ownership,
            Base = BaseOf(file),
            Deleted = true,
            Proposed = null,
            Marked = false,
            Orphaned = false,
        };
        var changed = !string.Equals(entry.Base, file.Hash, StringComparison.Ordinal);
        file.Reason = changed ? "It was deleted by hand; its generated text has changed since." : "It was deleted by hand.";
        if (!entry.Deleted || (changed && file.File.Ownership != Ownership.Seeded))
        {
            diagnostics.Add(WorkspaceDiagnostics.DeletedByUser.At(
                file.File.Path, $"{file.File.Path} was deleted and is not written again.", $"To get it back: hatmax generate --restore {file.File.Path}"));
        }
    }

    private static void Write(PlannedFile file, Func<byte[]> content)
    {
        file.Content = content;
        file.NewEntry = file.Applied;
    }

    private static byte[] Restyled(PlannedFile file, byte[] text) => FileText.Restyle(text, file.Disk!.Style);
}
