namespace Hatmax.Spec;

/// <summary>One middleware of a list: <c>logger</c>, <c>timeout:30s</c>, <c>{throttle: 100}</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Argument">Its argument as written; null for none. Of a heartbeat: the path.</param>
/// <param name="Heartbeat">The argument of <c>{heartbeat: {path, response}}</c>; null otherwise.</param>
/// <param name="Span">Place of the item.</param>
public sealed record MiddlewareUseSpec(Located<string> Name, Located<string>? Argument, HeartbeatSpec? Heartbeat, SourceSpan Span);
