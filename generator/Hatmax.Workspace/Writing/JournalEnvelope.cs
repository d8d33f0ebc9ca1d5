namespace Hatmax.Workspace;

/// <summary>A journal with the version of its format.</summary>
internal sealed record JournalEnvelope(int Format, Journal Journal);
