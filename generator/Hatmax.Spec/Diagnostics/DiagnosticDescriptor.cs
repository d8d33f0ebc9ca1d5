namespace Hatmax.Spec;

/// <summary>The fixed part of a kind of diagnostic: its id, severity and documentation.</summary>
/// <param name="Id">Stable id, <c>HMX</c> and four digits.</param>
/// <param name="Severity">Severity of every diagnostic of this kind.</param>
/// <param name="Title">A short name for tables and SARIF rules.</param>
/// <param name="Cause">When it is reported.</param>
/// <param name="Fix">The general remedy; a single diagnostic carries the exact one.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Title, string Cause, string Fix);
