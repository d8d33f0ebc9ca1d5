namespace WireTests.Support;

/// <summary>A message for the user. Severity: 1 information, 2 warning, 3 error.</summary>
internal sealed record LogMessage(int Severity, string Text, string Urn, int Stream, bool Ephemeral);
