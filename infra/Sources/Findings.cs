using Hatmax.Images;
using Hatmax.Workspace;

namespace Hatmax.Infra.Sources;

/// <summary>Diagnostics as lines of a message of the engine.</summary>
internal static class Findings
{
    /// <summary>Findings about a spec or an environment.</summary>
    public static string Text(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(found =>
        $"  {(found.Span.IsKnown ? $"{found.File}:{found.Span.Line}:{found.Span.Column}" : found.File)}: {found.Id}: {found.Message}\n    fix: {found.Fix}"));

    /// <summary>Findings about the tree.</summary>
    public static string Text(IEnumerable<WorkspaceDiagnostic> findings) => string.Join('\n', findings.Select(found =>
        $"  {found.Path}: {found.Id}: {found.Message}\n    fix: {found.Fix}"));

    /// <summary>Findings about images.</summary>
    public static string Text(IEnumerable<ImageDiagnostic> findings) => string.Join('\n', findings.Select(found =>
        string.Join("\n    ", [$"  {found.Id}: {found.Message}", $"fix: {found.Fix}", .. found.Details])));
}
