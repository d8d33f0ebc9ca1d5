using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Pulumi.Engine;

/// <summary>Finds out how a call ended: from the headers, from the trailers, or from what happened to the connection.</summary>
internal static class GrpcStatus
{
    // Numbers of RFC 9113, section 7.
    private const long ProtocolError = 0x1;
    private const long RefusedStream = 0x7;
    private const long Cancel = 0x8;
    private const long Http11Required = 0xd;

    /// <summary>Throws for an answer that says in its headers that it failed, or that no gRPC server wrote.</summary>
    public static void CheckHeaders(HttpResponseMessage response)
    {
        if (Of(response.Headers) is { } status)
        {
            Check(status, response.Headers);
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new GrpcException(OfHttp(response.StatusCode), $"The server answered with HTTP status {(int)response.StatusCode}; an engine answers with 200.");
        }

        if (response.Content.Headers.ContentType?.MediaType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new GrpcException(GrpcStatusCode.Unknown, $"The server answered with content of type '{response.Content.Headers.ContentType}'; it is not an engine.");
        }
    }

    /// <summary>Throws unless the end of the answer says that the call succeeded. The headers may say so for an answer without a message.</summary>
    public static void CheckTrailers(HttpResponseMessage response)
    {
        var status = Of(response.TrailingHeaders) ?? Of(response.Headers) ?? throw new GrpcException(GrpcStatusCode.Unknown, "The engine's answer has no status.");
        Check(status, response.TrailingHeaders);
    }

    /// <summary>Nobody listens there, or what listens speaks something else.</summary>
    public static GrpcException OfFailedConnection(string address, HttpRequestException exception) => exception switch
    {
        { InnerException: HttpProtocolException inner } => OfFailedStream(address, inner),
        { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
            new GrpcException(GrpcStatusCode.Unavailable, $"No Pulumi engine listens on {address}: {Reason(exception)}. Run the program with the pulumi command, which starts one.", exception),
        { HttpRequestError: HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError or HttpRequestError.InvalidResponse } =>
            NoEngine(address, exception),
        _ => OfLostConnection(address, exception),
    };

    /// <summary>The engine took back its side of the call.</summary>
    public static GrpcException OfFailedStream(string address, HttpProtocolException exception) => exception.ErrorCode switch
    {
        Cancel => new GrpcException(GrpcStatusCode.Cancelled, $"The Pulumi engine at {address} cancelled the call.", exception),
        RefusedStream => new GrpcException(GrpcStatusCode.Unavailable, $"The Pulumi engine at {address} takes no more calls.", exception),
        ProtocolError or Http11Required => NoEngine(address, exception),
        _ => OfLostConnection(address, exception),
    };

    /// <summary>The connection ended before the answer did.</summary>
    public static GrpcException OfLostConnection(string address, Exception exception) =>
        new(GrpcStatusCode.Unavailable, $"The Pulumi engine at {address} went away before it answered: {Reason(exception)}.", exception);

    private static GrpcException NoEngine(string address, Exception exception) =>
        new(GrpcStatusCode.Unavailable, $"What listens on {address} does not speak HTTP/2, so it is no Pulumi engine: {Reason(exception)}.", exception);

    private static string Reason(Exception exception) => (exception.InnerException ?? exception).Message.TrimEnd('.');

    private static void Check(GrpcStatusCode status, HttpResponseHeaders headers)
    {
        if (status != GrpcStatusCode.OK)
        {
            // The message is percent-encoded UTF-8.
            throw new GrpcException(status, Uri.UnescapeDataString(First(headers, "grpc-message") ?? ""));
        }
    }

    private static GrpcStatusCode? Of(HttpResponseHeaders headers) => First(headers, "grpc-status") is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((GrpcStatusCode)number)
            ? (GrpcStatusCode)number
            : GrpcStatusCode.Unknown;

    private static string? First(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static GrpcStatusCode OfHttp(HttpStatusCode status) => status switch
    {
        HttpStatusCode.BadRequest => GrpcStatusCode.Internal,
        HttpStatusCode.Unauthorized => GrpcStatusCode.Unauthenticated,
        HttpStatusCode.Forbidden => GrpcStatusCode.PermissionDenied,
        HttpStatusCode.NotFound => GrpcStatusCode.Unimplemented,
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => GrpcStatusCode.Unavailable,
        _ => GrpcStatusCode.Unknown,
    };
}
