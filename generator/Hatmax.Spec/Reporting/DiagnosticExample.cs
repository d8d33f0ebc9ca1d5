namespace Hatmax.Spec.Reporting;

/// <summary>A small spec that shows one diagnostic.</summary>
/// <param name="Text">The spec.</param>
/// <param name="Line">Line of the finding, from 1 on; 0 when it concerns the whole file.</param>
/// <param name="Column">Column of the finding, from 1 on.</param>
public sealed record DiagnosticExample(string Text, int Line, int Column);
