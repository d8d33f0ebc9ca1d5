namespace Hatmax.Previews;

/// <summary>What the engine, a provider or a policy said.</summary>
/// <param name="Severity">Error, warning or info.</param>
/// <param name="Text">One or more lines, without colours.</param>
/// <param name="Urn">Resource that it is about; empty for none.</param>
internal sealed record PreviewMessage(Severity Severity, string Text, string Urn);
