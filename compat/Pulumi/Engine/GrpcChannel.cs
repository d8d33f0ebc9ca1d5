using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;

namespace Pulumi.Engine;

/// <summary>Unary gRPC calls to one service of one address, over HTTP/2 without TLS and without an upgrade.</summary>
/// <param name="address">Host and port, as the engine hands them over: <c>127.0.0.1:41233</c>.</param>
/// <param name="service">Full name of the service: <c>pulumirpc.Engine</c>.</param>
internal sealed class GrpcChannel(string address, string service)
{
    // One for the process, as the connections are: an engine is local, so a proxy has no part in it. A call lasts as long as a deployment may.
    private static readonly HttpMessageInvoker Http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        EnableMultipleHttp2Connections = true,
    });

    /// <summary>Calls one method with one message.</summary>
    /// <returns>The message that the engine answered.</returns>
    /// <exception cref="GrpcException">The engine answered with an error, or cannot be reached.</exception>
    public async Task<T> CallAsync<T>(string method, IMessage request, MessageParser<T> parser)
        where T : class, IMessage<T>
    {
        using var message = Message(method, request);
        try
        {
            using var response = await Http.SendAsync(message, CancellationToken.None);
            GrpcStatus.CheckHeaders(response);
            T? answer;
            using (var stream = await response.Content.ReadAsStreamAsync())
            {
                answer = await GrpcFrame.ReadAsync(stream, parser);
            }

            GrpcStatus.CheckTrailers(response);
            return answer ?? throw new GrpcException(GrpcStatusCode.Internal, $"The engine answered {method} with no message.");
        }
        catch (HttpRequestException exception)
        {
            throw GrpcStatus.OfFailedConnection(address, exception);
        }
        catch (HttpProtocolException exception)
        {
            throw GrpcStatus.OfFailedStream(address, exception);
        }
        catch (IOException exception)
        {
            throw GrpcStatus.OfLostConnection(address, exception);
        }
    }

    private HttpRequestMessage Message(string method, IMessage request)
    {
        var content = new ByteArrayContent(GrpcFrame.Write(request));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        var message = new HttpRequestMessage(HttpMethod.Post, Uri($"/{service}/{method}"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
        };
        message.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        return message;
    }

    private Uri Uri(string path) => System.Uri.TryCreate($"http://{address}{path}", UriKind.Absolute, out var uri)
        ? uri
        : throw new GrpcException(GrpcStatusCode.InvalidArgument, $"'{address}' is not the address of an engine; it has the form host:port.");
}
