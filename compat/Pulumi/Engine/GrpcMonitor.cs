using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Engine;

/// <summary>The resource monitor at an address (host and port, as in <c>PULUMI_MONITOR</c>).</summary>
internal sealed class GrpcMonitor(string address) : IMonitor
{
    private readonly GrpcChannel _channel = new(address, "pulumirpc.ResourceMonitor");

    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request) =>
        _channel.CallAsync("SupportsFeature", request, SupportsFeatureResponse.Parser);

    public Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request) =>
        _channel.CallAsync("RegisterResource", request, RegisterResourceResponse.Parser);

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) =>
        _channel.CallAsync("RegisterResourceOutputs", request, Empty.Parser);

    public Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request) =>
        _channel.CallAsync("ReadResource", request, ReadResourceResponse.Parser);

    public async Task SignalAndWaitForShutdownAsync()
    {
        try
        {
            await _channel.CallAsync("SignalAndWaitForShutdown", new Empty(), Empty.Parser);
        }
        catch (GrpcException exception) when (exception.StatusCode == GrpcStatusCode.Unimplemented)
        {
            // An engine older than the call has nothing to wait for.
            return;
        }
    }
}
