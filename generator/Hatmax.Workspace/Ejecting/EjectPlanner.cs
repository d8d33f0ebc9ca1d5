namespace Hatmax.Workspace;

/// <summary>Decides what removing the tool does to each file.</summary>
internal sealed class EjectPlanner(StateFolder state, PathResolver resolver)
{
    private readonly List<WorkspaceDiagnostic> _problems = [];

    public (ImmutableArray<EjectStep> Steps, ImmutableArray<WorkspaceDiagnostic> Problems) Plan(EjectRequest request)
    {
        var steps = new List<EjectStep>();
        foreach (var file in request.Files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (Read(file.Path) is { } raw && Rewritten(file.Path, raw) is { } content)
            {
                steps.Add(new EjectStep(EjectAction.Rewrite, file.Path) { Content = content });
            }
        }

        steps.AddRange(request.Extra.Where(path => Read(path) is not null).Select(path => new EjectStep(EjectAction.Delete, path)));
        steps.AddRange(ToolEjection.Leavings(state.Folder).Select(name => new EjectStep(EjectAction.Delete, $"{StateFolder.Name}/{name}")));
        if (request.Spec is { } spec && Read(spec) is { } text)
        {
            MoveSpec(steps, spec, text);
        }

        return ([.. steps], [.. _problems]);
    }

    private void MoveSpec(List<EjectStep> steps, string spec, byte[] text)
    {
        var content = ToolEjection.Document(text);
        var there = Read(ToolEjection.SpecDocument);
        if (there is not null && !there.AsSpan().SequenceEqual(content))
        {
            _problems.Add(WorkspaceDiagnostics.UserFile.At(
                ToolEjection.SpecDocument, $"{ToolEjection.SpecDocument} exists, and the spec is to go there.", "Rename it or remove it."));
        }

        steps.Add(new EjectStep(EjectAction.Move, spec, ToolEjection.SpecDocument) { Content = content });
    }

    // Null for what is not there; nothing is read or written through a link that leaves the root.
    private byte[]? Read(string path)
    {
        var place = resolver.Resolve(path);
        if (place.Problem is { } problem)
        {
            _problems.Add(problem);
            return null;
        }

        return place.Kind == ResolvedKind.File ? File.ReadAllBytes(place.Absolute) : null;
    }

    private static byte[]? Rewritten(string path, byte[] raw)
    {
        var text = FileText.Decode(FileText.Normalise(raw));
        var result = ToolMentions.Remove(path, text);
        return string.Equals(text, result, StringComparison.Ordinal) ? null : FileText.Restyle(FileText.Encode(result), FileText.StyleOf(raw));
    }
}
