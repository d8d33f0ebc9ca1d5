namespace Hatmax.Shared.Http;

/// <summary>The body of every failed answer: <c>{"error":{…}}</c>.</summary>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorEnvelope(ApiError Error);
