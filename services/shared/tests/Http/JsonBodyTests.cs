using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Http;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hatmax.Shared.Tests.Http;

public sealed class JsonBodyTests
{
    private const string Good = """{"text":"a","count":1}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/merge-patch+json")]
    [InlineData(null)]
    public async Task Json_is_read(string? contentType)
    {
        await using var service = await RunningService.StartAsync(Map);
        var answer = await service.SendAsync(HttpMethod.Post, "/notes", $" {Good}\r\n", contentType);
        Assert.Equal((200, $$"""{"data":{{Good}}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("text/json")]
    [InlineData("nonsense")]
    public async Task Other_types_are_refused(string contentType)
    {
        await using var service = await RunningService.StartAsync(Map);
        foreach (var path in new[] { "/notes", "/described" })
        {
            var answer = await service.SendAsync(HttpMethod.Post, path, Good, contentType);
            Assert.Equal(415, answer.Status);
            Assert.Contains("unsupported_media_type", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task A_described_route_reads_the_same(string? contentType)
    {
        await using var service = await RunningService.StartAsync(Map);
        var answer = await service.SendAsync(HttpMethod.Post, "/described", Good, contentType);
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("", "Request body is empty", null, null)]
    [InlineData(" \n", "Request body is empty", null, null)]
    [InlineData("null", "Request body could not be decoded", "body", "invalid_type")]
    [InlineData("[]", "Request body could not be decoded", "body", "invalid_type")]
    [InlineData("{", "Request body could not be decoded", "body", "malformed")]
    [InlineData("{\"text\":\"a\",}", "Request body could not be decoded", "body", "malformed")]
    [InlineData("{\"text\":1,\"count\":1}", "Request body could not be decoded", "text", "invalid_type")]
    [InlineData("{\"text\":null,\"count\":1}", "Request body could not be decoded", "text", "invalid_type")]
    [InlineData("{\"text\":\"a\",\"count\":\"1\"}", "Request body could not be decoded", "count", "invalid_type")]
    [InlineData("{\"text\":\"a\",\"count\":1.5}", "Request body could not be decoded", "count", "invalid_type")]
    [InlineData("{\"text\":\"a\",\"other\":1}", "Request body could not be decoded", "other", "unknown_member")]
    [InlineData("{\"text\":\"a\",\"items\":[{\"text\":\"b\"},{\"text\":5}]}", "Request body could not be decoded", "items[1].text", "invalid_type")]
    [InlineData("{\"text\":\"a\",\"items\":[{\"txt\":\"b\"}]}", "Request body could not be decoded", "items[0].txt", "unknown_member")]
    [InlineData("{\"text\":\"a\",\"items\":[{\"text\":\"b\" x}]}", "Request body could not be decoded", "items[0]", "malformed")]
    [InlineData(Good + "{}", "Request body contains unexpected data", null, null)]
    [InlineData(Good + " x", "Request body contains unexpected data", null, null)]
    public async Task What_is_wrong_is_told_with_its_place(string body, string message, string? field, string? code)
    {
        await using var service = await RunningService.StartAsync(Map);
        var answer = await service.SendAsync(HttpMethod.Post, "/notes", body);
        Assert.Equal(400, answer.Status);
        var error = JsonElement.Parse(answer.Body).GetProperty("error");
        Assert.Equal("invalid_payload", error.GetProperty("code").GetString());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(field is not null, error.TryGetProperty("details", out var details));
        if (field is not null)
        {
            Assert.Equal((field, code), (details[0].GetProperty("field").GetString(), details[0].GetProperty("code").GetString()));
        }

        foreach (var leak in new[] { "System.", "BytePositionInLine", "LineNumber", "Exception" })
        {
            Assert.DoesNotContain(leak, answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_of_many_pieces_is_read()
    {
        await using var service = await RunningService.StartAsync(Map);
        var body = $$"""{"text":"{{new string('x', 200_000)}}","count":1}""";
        var answer = await service.SendAsync(HttpMethod.Post, "/notes", body);
        Assert.Equal(200, answer.Status);
        Assert.Equal(body, answer.Body[8..^1]);
    }

    [Fact]
    public async Task Too_much_is_refused_by_its_length_and_by_its_bytes()
    {
        await using var service = await RunningService.StartAsync(Map, null, "--server.max_body_bytes=1000");
        var body = $$"""{"text":"{{new string('x', 2000)}}","count":1}""";
        var declared = await service.SendAsync(HttpMethod.Post, "/notes", body);
        Assert.Equal((413, true), (declared.Status, declared.Body.Contains("payload_too_large", StringComparison.Ordinal)));

        // All in one piece: a server that hangs up while a client still sends may take its answer down with it.
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, service.Client.BaseAddress!.Port);
        var request = $"POST /notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        var bytes = new byte[4096];
        var read = await socket.GetStream().ReadAtLeastAsync(bytes, 200, throwOnEndOfStream: false);
        var answer = Encoding.ASCII.GetString(bytes, 0, read);
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("payload_too_large", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_harms_nobody()
    {
        await using var service = await RunningService.StartAsync(Map);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, service.Client.BaseAddress!.Port);
            await socket.GetStream().WriteAsync("POST /notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        }

        await service.Log.WaitForAsync(line => line.Contains("POST /notes", StringComparison.Ordinal));
        Assert.Equal(200, (await service.SendAsync(HttpMethod.Post, "/notes", Good)).Status);
        Assert.DoesNotContain(service.Log.Entries, entry => entry.GetProperty("level").GetString() == "error");
    }

    [Fact]
    public async Task A_body_that_comes_slowly_is_read_to_its_end()
    {
        var begun = new TaskCompletionSource();
        await using var service = await RunningService.StartAsync(app => app.MapPost("/slow", (HttpRequest request, CancellationToken cancellationToken) =>
        {
            var answer = AnswerAsync(request, cancellationToken);
            begun.SetResult();
            return answer;
        }));
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, service.Client.BaseAddress!.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: {Good.Length}\r\n\r\n{Good[..5]}"));
        await begun.Task;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Good[5..]));
        var bytes = new byte[4096];
        var read = await stream.ReadAtLeastAsync(bytes, 100, throwOnEndOfStream: false);
        Assert.StartsWith("HTTP/1.1 200", Encoding.ASCII.GetString(bytes, 0, read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_count_is_counted_for()
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpMaxRequestBodySizeFeature>(new Limit(10));
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        var body = await JsonBody.ReadAsync(context.Request, TestJson.Default.Note, CancellationToken.None);
        Assert.False(body.TryGet(out _, out var error));
        Assert.Equal(413, ((IStatusCodeHttpResult)error).StatusCode);
    }

    [Fact]
    public void A_result_without_value_is_an_error()
    {
        Assert.False(default(JsonBodyResult<Note>).TryGet(out _, out var error));
        Assert.Equal(400, ((IStatusCodeHttpResult)error).StatusCode);
    }

    private sealed record Limit(long? MaxRequestBodySize) : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => true;

        public long? MaxRequestBodySize { get; set; } = MaxRequestBodySize;
    }

    private static void Map(WebApplication app)
    {
        app.MapPost("/notes", AnswerAsync);
        app.MapPost("/described", AnswerAsync).Reads<Note>();
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, TestJson.Default.Note, cancellationToken);
        return body.TryGet(out var note, out var error)
            ? ApiResults.Ok(new Envelope<Note>(note), TestJson.Default.EnvelopeNote)
            : error;
    }
}
