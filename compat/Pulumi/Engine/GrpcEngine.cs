using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi.Engine;

/// <summary>The engine at an address (host and port, as in <c>PULUMI_ENGINE</c>).</summary>
internal sealed class GrpcEngine(string address) : IEngine
{
    private readonly GrpcChannel _channel = new(address, "pulumirpc.Engine");

    public Task LogAsync(LogRequest request) => _channel.CallAsync("Log", request, Empty.Parser);
}
