using Hatmax.Spec.Language;
using Hatmax.Spec.Validation;

namespace Hatmax.Spec;

/// <summary>Reads and validates a hatmax.yml.</summary>
public static partial class SpecLoader
{
    /// <summary>File names that are looked for in a folder, in this order.</summary>
    public static ImmutableArray<string> FileNames { get; } = ["hatmax.yaml", "hatmax.yml", "monorepo.yaml"];

    /// <summary>
    /// Reads the text of a spec and judges it. Whatever the text is, this returns: every error is a diagnostic, all of them at once.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">Path of the spec as people should see it in diagnostics; nothing is read from there.</param>
    public static SpecResult Load(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag(file);
        var root = YamlReader.Read(text, bag);
        if (root is null || !SystemShapes.System.Read(root, new Place(bag, new Located<string>("", SourceSpan.None)), out var spec))
        {
            return new SpecResult(null, bag.ToSorted());
        }

        SpecValidator.Validate(spec, bag);
        return bag.HasErrors ? new SpecResult(null, bag.ToSorted()) : new SpecResult(spec, bag.ToSorted()) { PartsFrom = () => NodeHash.PartsOf(root) };
    }
}
