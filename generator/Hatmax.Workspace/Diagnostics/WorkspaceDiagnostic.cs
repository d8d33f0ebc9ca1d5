namespace Hatmax.Workspace;

/// <summary>One finding about the output tree.</summary>
/// <param name="Id">Stable id, HMX0800 to HMX0859; see <see cref="WorkspaceDiagnostics.All"/>.</param>
/// <param name="Severity">Error, warning or info. An error means that this file is not written, or nothing at all; see <see cref="WorkspacePlan.CanApply"/>.</param>
/// <param name="Path">Path under the output root with forward slashes, or the root itself when it concerns the whole tree.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Fix">One sentence: what to do.</param>
public sealed record WorkspaceDiagnostic(string Id, Severity Severity, string Path, string Message, string Fix)
{
    /// <summary>A finding about a text that generation reads, with its place in it.</summary>
    public static WorkspaceDiagnostic Of(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var place = found.Span.IsKnown ? $"{found.File}:{found.Span.Line}:{found.Span.Column}" : found.File;
        return new WorkspaceDiagnostic(found.Id, found.Severity, place, found.Message, found.Fix);
    }
}
