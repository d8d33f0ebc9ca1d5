namespace Hatmax.Previews;

/// <summary>One finding about the inputs of a comment or of a pipeline.</summary>
/// <param name="Id">Stable id, HMX0750 to HMX0779; see <see cref="PreviewDiagnostics.All"/>.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Fix">One sentence: what to do.</param>
public sealed record PreviewDiagnostic(string Id, Severity Severity, string Message, string Fix);
