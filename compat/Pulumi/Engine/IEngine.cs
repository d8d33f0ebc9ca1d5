using Pulumirpc;

namespace Pulumi.Engine;

/// <summary>The engine's log.</summary>
internal interface IEngine
{
    /// <summary>Shows one message to the user.</summary>
    Task LogAsync(LogRequest request);
}
