namespace Hatmax.Deployment.Planning;

/// <summary>An external address that is in force.</summary>
/// <param name="Name">Name in the spec.</param>
/// <param name="Text">Address as written.</param>
/// <param name="Address">Its parts.</param>
/// <param name="Span">Where it is written; unknown for one of the stack.</param>
internal sealed record ExternalSetting(string Name, string Text, AddressText Address, SourceSpan Span);
