using Hatmax.Editing.Renaming;
using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>
/// Edits the text of a spec. Everything that an edit is not about stays as it is, byte for byte: comments, order, quotes, anchors, blank
/// lines, line breaks. But a port that would move is written down. The result is read back before it is given out.
/// </summary>
public static class SpecEditor
{
    /// <summary>
    /// Makes the steps in their order. An edit that cannot be made exactly, or that gives the spec an error that it did not have, is refused.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path of the spec as people should see it; nothing is read from there.</param>
    /// <param name="operations">The steps.</param>
    public static EditResult Apply(string text, string file, params IReadOnlyList<SpecOperation> operations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(operations);
        var bag = new DiagnosticBag(file);
        return Finish(text, Steps(text, operations, bag), null, bag);
    }

    /// <summary>Makes an edit by name; see <see cref="SpecEdits"/>. Refused for the same reasons.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path of the spec as people should see it; nothing is read from there.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="keepsPorts">Automatic ports that would move are written down; false for a spec that nothing was made from yet.</param>
    public static EditResult Apply(string text, string file, SpecEdit edit, bool keepsPorts = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edit);
        var bag = new DiagnosticBag(file);
        if (Read(text, bag) is not { } document)
        {
            return EditJudge.Refuse(text, bag);
        }

        var plan = new EditPlan(text, ValueReader.Read(document.Root), bag);
        edit.Plan(plan);
        return bag.HasErrors ? EditJudge.Refuse(text, bag) : Finish(text, Steps(text, plan.Operations, bag), null, bag, keepsPorts);
    }

    /// <summary>
    /// Gives a node another name, in its place and wherever the spec refers to it, and keeps its old one under <c>was</c>.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path of the spec as people should see it; nothing is read from there.</param>
    /// <param name="rename">What gets which name.</param>
    public static EditResult Rename(string text, string file, SpecRename rename)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rename);
        var bag = new DiagnosticBag(file);
        return Finish(text, Renamer.Apply(text, rename, bag), rename, bag);
    }

    /// <summary>The text after the steps, read back; null after a diagnostic.</summary>
    internal static string? Steps(string text, IReadOnlyList<SpecOperation> operations, DiagnosticBag bag)
    {
        var order = new KeyOrder();
        if (Read(text, bag) is not { } document)
        {
            return null;
        }

        foreach (var step in operations)
        {
            var operation = ShortFields.Shorten(step, document);
            var expected = ValueEditor.Apply(ValueReader.Read(document.Root), operation, order);
            if (TextEditor.Apply(document, operation, order, bag) is not { } changed)
            {
                return null;
            }

            if (SyntaxReader.Read(changed) is not { } next || expected is null || !expected.Equals(ValueReader.Read(next.Root)))
            {
                bag.Add(
                    EditDiagnostics.Unsure, SourceSpan.None, "The changed text would not mean the old spec with the edit.",
                    "Make the edit by hand, and report this spec as a bug of hatmax.");
                return null;
            }

            (text, document) = (changed, next);
        }

        return text;
    }

    private static EditResult Finish(string text, string? changed, SpecRename? rename, DiagnosticBag bag, bool keepsPorts = true)
    {
        var ports = ImmutableSortedDictionary<string, int>.Empty;
        if (changed is { } edited && keepsPorts)
        {
            (changed, ports) = PortKeeping.Keep(text, edited, rename, bag);
        }

        return changed is null ? EditJudge.Refuse(text, bag) : EditJudge.Judge(text, changed, bag.File, bag) with { Ports = ports };
    }

    /// <summary>The nodes of a text; null after the diagnostics of its YAML.</summary>
    internal static SyntaxDocument? Read(string text, DiagnosticBag bag)
    {
        if (SyntaxReader.Read(text) is { } document)
        {
            return document;
        }

        Hatmax.Spec.Yaml.YamlReader.Read(text, bag);
        return null;
    }
}
