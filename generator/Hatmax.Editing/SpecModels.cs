using Hatmax.Spec.Binding;
using Hatmax.Spec.Language;
using Hatmax.Spec.Yaml;

namespace Hatmax.Editing;

/// <summary>Reads what a text says, whether or not it is valid.</summary>
internal static class SpecModels
{
    /// <summary>The model; null after the errors of what could not be read. What the rules of the language say is not asked.</summary>
    public static SystemSpec? Read(string text, DiagnosticBag found)
    {
        var root = YamlReader.Read(text, found);
        return root is not null && SystemShapes.System.Read(root, new Place(found, new Located<string>("", SourceSpan.None)), out var spec) && !found.HasErrors ? spec : null;
    }
}
