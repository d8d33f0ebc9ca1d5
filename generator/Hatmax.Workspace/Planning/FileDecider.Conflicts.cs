namespace Hatmax.Workspace;

internal sealed partial class FileDecider
{
    private bool WritesMarkers => options.Conflicts == ConflictMode.Markers || options.Resolve is { Take: Resolution.Merged };

    /// <summary>Ends the conflict of a file; false when it has none.</summary>
    public bool Resolve(PlannedFile file, Resolution take)
    {
        var known = diagnostics.Count;
        Decide(file);
        if (file.Action != PlanAction.Conflict)
        {
            // Over by itself, or never there.
            return file.Entry is { Proposed: not null } or { Marked: true };
        }

        if (file.GetsMarkers)
        {
            return true;
        }

        diagnostics.RemoveRange(known, diagnostics.Count - known);
        if (take == Resolution.Generated)
        {
            file.Action = file.Moves ? PlanAction.Move : PlanAction.Update;
            Write(file, () => Restyled(file, file.Text));
        }
        else if (WhyNot(file, take) is { } reason)
        {
            diagnostics.Add(WorkspaceDiagnostics.CannotResolve.At(file.File.Path, reason.Message, reason.Fix));
        }
        else
        {
            file.Action = file.Moves ? PlanAction.Move : PlanAction.Kept;
            file.NewEntry = file.Applied;
        }

        return true;
    }

    private static (string Message, string Fix)? WhyNot(PlannedFile file, Resolution take)
    {
        var path = file.File.Path;
        if (file.File.Ownership == Ownership.Owned)
        {
            return ($"{path} is generated on every run, so a text of yours cannot stay in it.", $"Move the edit into a file of your own, then: hatmax resolve {path} --take generated");
        }

        if (take == Resolution.Merged)
        {
            return ($"{path} cannot be merged.", $"Bring both together by hand, then: hatmax resolve {path}");
        }

        if (take == Resolution.AsItIs && ConflictMarkers.AreIn(FileText.Decode(file.UserText)))
        {
            return ($"{path} still has conflict markers in it.", $"Decide each marked place; if the markers are meant to be there: hatmax resolve {path} --take yours");
        }

        return file.NewEntry!.Proposed is not null && !string.Equals(file.Entry?.Proposed, file.Hash, StringComparison.Ordinal)
            ? ($"The generated text of {path} is not the one that stands beside it.", $"Run 'hatmax generate' and look at {ProposalPath.Of(path)} first.")
            : null;
    }

    private void Conflict(PlannedFile file)
    {
        var path = file.File.Path;
        if (file.Entry?.Base is null)
        {
            Conflict(file, WorkspaceDiagnostics.UserFile, $"{path} exists and was not written by hatmax.", file.File.Ownership == Ownership.Owned
                ? $"Rename or remove it, or take the generated text with: hatmax resolve {path} --take generated"
                : Capital(Compare(file)));
        }
        else if (file.File.Ownership == Ownership.Owned)
        {
            Conflict(file, WorkspaceDiagnostics.EditedOwned, $"{file.Entry.Path} was edited, but it is generated on every run.", $"Move the edit into a file of your own, then take the generated text with: hatmax resolve {path} --take generated");
        }
        else if (HasMarkers(file))
        {
            Conflict(file, WorkspaceDiagnostics.EditedMerged, $"{path} has conflict markers in it.", "Decide each marked place; the conflict is over when no marker is left.");
        }
        else
        {
            Conflict(file, WorkspaceDiagnostics.EditedMerged, $"{file.Entry.Path} was edited where its generated text changed too.", Capital(Compare(file)));
        }
    }

    private void Conflict(PlannedFile file, DiagnosticDescriptor kind, string message, string fix)
    {
        // What is remembered of the last applied text stays: only that tells later what the user changed.
        var marked = HasMarkers(file);
        var isBase = marked && string.Equals(file.Entry!.Base, file.Hash, StringComparison.Ordinal);
        file.Action = PlanAction.Conflict;
        file.Reason = message;
        file.NewEntry = (file.Entry ?? file.Applied with { Base = null }) with
        {
            LogicalId = file.File.LogicalId,
            Path = file.File.Path,
            Ownership = file.Entry is { Base: not null } known ? known.Ownership : file.File.Ownership,
            Proposed = isBase ? null : file.Hash,
            Marked = marked,
            Deleted = false,
            Orphaned = false,
        };
        if (file.Moves || file.Carried is not null)
        {
            file.Content = () => file.UserBytes;
        }

        diagnostics.Add(kind.At(file.File.Path, message, fix));
    }

    private void WriteMarked(PlannedFile file, byte[] marked)
    {
        Write(file, () => Restyled(file, marked));
        file.NewEntry = file.Applied with { Marked = true };
        file.GetsMarkers = true;
        file.Action = PlanAction.Conflict;
        file.Reason = $"{file.File.Path} was edited where its generated text changed too; both are in it, with conflict markers.";
        diagnostics.Add(WorkspaceDiagnostics.EditedMerged.At(file.File.Path, file.Reason, "Decide each marked place; the conflict is over when no marker is left."));
    }

    private static string Compare(PlannedFile file) =>
        $"bring {ProposalPath.Of(file.File.Path)} into it as far as you want, then: hatmax resolve {file.File.Path}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
