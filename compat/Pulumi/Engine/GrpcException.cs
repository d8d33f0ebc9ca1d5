namespace Pulumi.Engine;

/// <summary>A call to the engine that failed. The message has the form that people know from the official client.</summary>
internal sealed class GrpcException(GrpcStatusCode statusCode, string detail, Exception? innerException = null)
    : Exception($"Status(StatusCode=\"{statusCode}\", Detail=\"{detail}\")", innerException)
{
    /// <summary>What kind of failure it is.</summary>
    public GrpcStatusCode StatusCode { get; } = statusCode;

    /// <summary>What the engine said, or what kept the call from reaching it.</summary>
    public string Detail { get; } = detail;
}
