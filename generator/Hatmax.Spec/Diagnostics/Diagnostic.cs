namespace Hatmax.Spec;

/// <summary>One finding about a spec.</summary>
/// <param name="Id">Stable id, <c>HMX</c> and four digits; see docs/diagnostics.md.</param>
/// <param name="Severity">Error, warning or info.</param>
/// <param name="File">Path of the spec as the caller gave it.</param>
/// <param name="Span">Where; <see cref="SourceSpan.None"/> when it concerns the whole file.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Fix">One sentence: what to do.</param>
public sealed record Diagnostic(string Id, Severity Severity, string File, SourceSpan Span, string Message, string Fix);
