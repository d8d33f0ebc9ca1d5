namespace Hatmax.Workspace;

/// <summary>Applies the decision to one file: what is written, what is remembered, what is reported.</summary>
internal sealed class FileDecider(StateFolder state, PlanOptions options, List<WorkspaceDiagnostic> diagnostics)
{
    public void Decide(PlannedFile file)
    {
        var facts = new FileFacts(
            file.File.Ownership,
            file.Entry?.Ownership,
            file.Entry?.Base,
            file.Disk?.Hash,
            file.Hash,
            file.Disk is not null && file.Moves,
            FileMerger.CanMerge(file.File.Path),
            options.Restores(file.File.Path));
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
            case PlanAction.Refused:
                Refuse(file);
                break;
            default:
                file.NewEntry = file.Applied;
                KeepText(file);
                break;
        }
    }

    // The text stays; the executable bit is the only other thing that generation decides.
    private static void KeepText(PlannedFile file)
    {
        if (file.Entry is { } entry && entry.Executable != file.File.Executable && !OperatingSystem.IsWindows())
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
                file.Content = () => file.Disk!.Raw;
                file.NewEntry = file.Applied with { Base = file.Entry!.Base };
                break;
            case PlanAction.Kept:
                Write(file, () => file.Disk!.Raw);
                break;
            default:
                Write(file, () => Restyled(file, file.Text));
                break;
        }
    }

    private void Merge(PlannedFile file)
    {
        string? baseText = null;
        if (file.Entry is { KeepsBase: false })
        {
            Refuse(file);
            return;
        }

        if (file.Entry is { } entry)
        {
            if (BaseText.Read(state.Base(entry.Base), entry.Base) is not { } bytes)
            {
                Refuse(file, WorkspaceDiagnostics.BaseMissing, $"{file.File.Path} must be merged, but .hatmax/base/{entry.Base} is missing or damaged.", WorkspaceDiagnostics.BaseMissing.Fix);
                return;
            }

            baseText = FileText.Decode(bytes);
        }

        var disk = FileText.Normalise(file.Disk!.Raw);
        if (FileMerger.Merge(file.File.Path, baseText, FileText.Decode(disk), FileText.Decode(file.Text)) is not { Outcome: MergeOutcome.Clean, Text: { } merged })
        {
            Refuse(file, WorkspaceDiagnostics.CannotMerge, $"{file.File.Path} cannot be merged: it is not a valid {Path.GetExtension(file.File.Path)} file.", null);
            return;
        }

        var result = FileText.Encode(merged);
        if (!file.Moves && result.AsSpan().SequenceEqual(disk))
        {
            file.Action = PlanAction.Kept;
            file.NewEntry = file.Applied;
            KeepText(file);
            return;
        }

        file.Action = file.Moves ? PlanAction.Move : PlanAction.Merge;
        Write(file, () => Restyled(file, result));
    }

    private void KeepSeeded(PlannedFile file)
    {
        if (file.Entry is not { } entry)
        {
            file.Reason = "The file was there before; it is yours.";
            return;
        }

        file.NewEntry = entry with { LogicalId = file.File.LogicalId, Path = file.File.Path, Ownership = Ownership.Seeded };
        if (!string.Equals(entry.Base, file.Hash, StringComparison.Ordinal))
        {
            file.Reason = "It would be generated differently today.";
            diagnostics.Add(WorkspaceDiagnostics.SeededDrift.At(file.File.Path, $"{file.File.Path} is yours; it would be generated differently today."));
        }
    }

    private void KeepDeleted(PlannedFile file)
    {
        var entry = file.Entry!;
        file.NewEntry = entry with { LogicalId = file.File.LogicalId, Path = file.File.Path, Ownership = file.File.Ownership, Deleted = true };
        var changed = !string.Equals(entry.Base, file.Hash, StringComparison.Ordinal);
        file.Reason = changed ? "It was deleted by hand; its generated text has changed since." : "It was deleted by hand.";
        if (!entry.Deleted || (changed && file.File.Ownership != Ownership.Seeded))
        {
            diagnostics.Add(WorkspaceDiagnostics.DeletedByUser.At(
                file.File.Path, $"{file.File.Path} was deleted and is not written again.", $"To get it back: hatmax generate --restore {file.File.Path}"));
        }
    }

    private void Refuse(PlannedFile file)
    {
        var path = file.Entry?.Path ?? file.File.Path;
        var restore = $"hatmax generate --restore {file.File.Path}";
        if (file.Entry is null)
        {
            Refuse(file, WorkspaceDiagnostics.UserFile, $"{path} exists and was not written by hatmax.", $"Rename or remove it, or replace it with: {restore}");
        }
        else if (file.File.Ownership == Ownership.Owned)
        {
            Refuse(file, WorkspaceDiagnostics.EditedOwned, $"{path} was edited, but it is generated on every run.", $"Move the edit into a file of your own, then take the generated text with: {restore}");
        }
        else
        {
            Refuse(file, WorkspaceDiagnostics.EditedMerged, $"{path} was edited, and its generated text changed too.", $"Set the edit aside, take the generated text with: {restore} and apply the edit again.");
        }
    }

    private void Refuse(PlannedFile file, DiagnosticDescriptor kind, string message, string? fix)
    {
        file.Action = PlanAction.Refused;
        file.Reason = message;
        file.NewEntry = file.Entry;
        diagnostics.Add(kind.At(file.File.Path, message, fix ?? $"Repair it, or take the generated text with: hatmax generate --restore {file.File.Path}"));
    }

    private static void Write(PlannedFile file, Func<byte[]> content)
    {
        file.Content = content;
        file.NewEntry = file.Applied;
    }

    private static byte[] Restyled(PlannedFile file, byte[] text) => FileText.Restyle(text, file.Disk!.Style);
}
