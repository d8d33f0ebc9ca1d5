using Pulumirpc;

namespace Pulumi.Engine;

/// <summary>
/// The engine's resource monitor, as the wire has it. One implementation talks to a real engine, one answers from the mocks of a test.
/// </summary>
/// <remarks>A call that fails throws; the message is what a person reads.</remarks>
internal interface IMonitor
{
    /// <summary>Whether the engine knows a feature, such as <c>resourceReferences</c>.</summary>
    Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request);

    /// <summary>Declares a resource; the answer holds its URN, its id (empty while unknown) and its properties.</summary>
    Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request);

    /// <summary>Closes a component or the stack with its outputs.</summary>
    Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request);

    /// <summary>Reads a resource that exists already.</summary>
    Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request);

    /// <summary>Says that the program has ended well; returns when the engine lets it go.</summary>
    /// <remarks>An engine that does not know the call is fine.</remarks>
    Task SignalAndWaitForShutdownAsync();
}
