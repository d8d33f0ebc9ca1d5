namespace Hatmax.Spec.Validation.Names;

/// <summary>Who took a name first.</summary>
/// <param name="Name">The name that was taken.</param>
/// <param name="What">Who took it, as messages say it: <c>aggregate 'List'</c>.</param>
/// <param name="Span">Where.</param>
internal sealed record NameClaim(string Name, string What, SourceSpan Span);
