using Hatmax.Spec.Binding;
using Hatmax.Spec.Language;
using Hatmax.Spec.Yaml;

namespace Hatmax.Editing;

/// <summary>Reads what a spec means for edits that need more than its text.</summary>
internal static class SpecModel
{
    /// <summary>The spec, which need not be valid, but must be readable as a whole; null after a diagnostic.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="risk">What a part that cannot be read may do, as it ends the message.</param>
    /// <param name="bag">Where to report.</param>
    public static SystemSpec? Read(string text, string risk, DiagnosticBag bag)
    {
        var found = new DiagnosticBag(bag.File);
        if (Read(text, found) is { } spec)
        {
            return spec;
        }

        var first = found.ToSorted().FirstOrDefault(d => d.Severity == Severity.Error);
        bag.Add(
            EditDiagnostics.Unreadable, first?.Span ?? SourceSpan.None, $"A part of the spec cannot be read, and {risk}: {first?.Message}",
            first?.Fix ?? "Correct the spec first.");
        return null;
    }

    /// <summary>The spec; null after the errors of what could not be read. What the rules of the language say is not asked.</summary>
    public static SystemSpec? Read(string text, DiagnosticBag found)
    {
        var root = YamlReader.Read(text, found);
        return root is not null && SystemShapes.System.Read(root, new Place(found, new Located<string>("", SourceSpan.None)), out var spec) && !found.HasErrors ? spec : null;
    }
}
