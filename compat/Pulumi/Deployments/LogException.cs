namespace Pulumi;

/// <summary>A message did not reach the engine. It cannot be reported there either.</summary>
internal sealed class LogException(Exception inner) : Exception("A message could not be sent to the engine.", inner);
