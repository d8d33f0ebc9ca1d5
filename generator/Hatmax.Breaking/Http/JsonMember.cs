namespace Hatmax.Breaking.Http;

/// <summary>A member of a record as clients see it.</summary>
/// <param name="Key">What it is, in the names of the new spec: the same key is the same member, whatever it is called.</param>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Form">Its type in JSON, in words.</param>
/// <param name="Optional">An answer may be without it.</param>
/// <param name="Span">Its place, or that of what brings it.</param>
internal sealed record JsonMember(string Key, string Name, string Form, bool Optional, SourceSpan Span);
