using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Templating;

namespace Hatmax.Rendering;

/// <summary>Gathers the files of a run.</summary>
internal sealed class FileSet(TemplateSet templates)
{
    private readonly List<GeneratedFile> _files = [];
    private readonly List<Diagnostic> _problems = [];

    /// <summary>Adds a file that a template gave.</summary>
    public void Add(FileSource source, string path, Ownership ownership, string template, params ReadOnlySpan<(string Name, object Value)> view)
    {
        var rendered = templates.Render(template, path, view);
        if (rendered.Text is not { } text)
        {
            _problems.Add(rendered.Problem!);
            return;
        }

        if (path.EndsWith(".cs", StringComparison.Ordinal))
        {
            text = CSharpLayout.Tidy(text);
        }

        _files.Add(new GeneratedFile(source.Id, path, text, ownership, template, rendered.Hash, source.Node, source.NodeHash));
    }

    /// <summary>Adds why a file cannot be made.</summary>
    public void AddProblem(Diagnostic problem) => _problems.Add(problem);

    /// <summary>Adds a file that was written without a template.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="path">Path under the output root.</param>
    /// <param name="ownership">Who keeps it.</param>
    /// <param name="writer">Name of the writer.</param>
    /// <param name="text">Whole text.</param>
    public void AddText(FileSource source, string path, Ownership ownership, string writer, string text) =>
        _files.Add(new GeneratedFile(source.Id, path, text, ownership, writer, ContentHash.Short(writer), source.Node, source.NodeHash));

    /// <summary>Adds the files of another set.</summary>
    public void AddAll(FileSet other)
    {
        _files.AddRange(other._files);
        _problems.AddRange(other._problems);
    }

    /// <summary>Paths of the files so far.</summary>
    public IEnumerable<string> Paths => _files.Select(f => f.Path);

    /// <summary>Every file in the order in which they were added, which the names in the spec do not change.</summary>
    public ImmutableArray<GeneratedFile> InOrder => [.. _files];

    /// <summary>Every file, sorted by path, and each failing place of a template once.</summary>
    public GenerationResult ToResult() => new(
        [.. _files.OrderBy(f => f.Path, StringComparer.Ordinal)],
        [.. _problems.DistinctBy(p => (p.File, p.Span)).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Span.Line).ThenBy(p => p.Span.Column)]);
}
