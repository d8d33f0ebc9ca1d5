using System.Text.Json;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Http;
using Hatmax.Shared.Tests.Support;
using Hatmax.Shared.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Http;

public sealed class AnswerTests
{
    public static TheoryData<string, int, string, string> Errors => new()
    {
        { "/invalid-id", 400, "invalid_id", "Invalid id format" },
        { "/invalid-child", 400, "invalid_id", "Invalid childId format" },
        { "/not-found", 404, "not_found", "List not found" },
        { "/child-not-found", 404, "not_found", "Item not found in list" },
        { "/payload", 400, "invalid_payload", "Nothing to read" },
        { "/validation", 400, "validation_failed", "Validation failed" },
        { "/conflict", 409, "conflict", "The name is taken" },
        { "/conflict-fields", 409, "conflict", "The request conflicts with stored data" },
        { "/unprocessable", 422, "unprocessable", "The request cannot be carried out" },
        { "/precondition", 412, "precondition_failed", "The resource has another version than the one named in If-Match" },
        { "/too-large", 413, "payload_too_large", "Request body is too large" },
        { "/media", 415, "unsupported_media_type", "Request body must be application/json" },
        { "/not-implemented", 501, "not_implemented", "archive is not implemented" },
        { "/other", 418, "teapot", "Short and stout" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Errors_have_a_code_a_message_and_the_request_id(string path, int status, string code, string message)
    {
        await using var service = await RunningService.StartAsync(Map);
        var answer = await service.SendAsync(HttpMethod.Get, path, headers: ("X-Request-Id", "abc"));
        Assert.Equal(status, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType!.ToString());
        var error = JsonElement.Parse(answer.Body).GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal("abc", error.GetProperty("request_id").GetString());
        Assert.Equal(path is "/validation" or "/conflict-fields" or "/unprocessable", error.TryGetProperty("details", out var details));
        if (details.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal("""[{"field":"name","code":"required","message":"name is required"}]""", details.GetRawText());
        }
    }

    [Fact]
    public async Task Successes_are_compact_and_leave_nulls_out()
    {
        await using var service = await RunningService.StartAsync(Map);
        var plain = await service.SendAsync(HttpMethod.Get, "/plain");
        Assert.Equal((200, """{"data":{"text":"a","count":1}}"""), (plain.Status, plain.Body));
        Assert.Null(plain.Response.Headers.ETag);

        var full = await service.SendAsync(HttpMethod.Get, "/full");
        Assert.Equal("""{"data":[{"text":"a","count":1}],"meta":{"page":1,"per_page":20,"total":41},"links":[{"rel":"self","href":"/notes"}]}""", full.Body);
        Assert.Equal("\"3\"", full.Response.Headers.ETag!.ToString());
        Assert.Equal("application/json; charset=utf-8", full.Response.Content.Headers.ContentType!.ToString());

        var created = await service.SendAsync(HttpMethod.Post, "/created");
        Assert.Equal(201, created.Status);
        Assert.Equal("/notes/1", created.Response.Headers.Location!.ToString());
        Assert.Equal("application/json; charset=utf-8", created.Response.Content.Headers.ContentType!.ToString());

        var nothing = await service.SendAsync(HttpMethod.Get, "/no-content");
        Assert.Equal((204, ""), (nothing.Status, nothing.Body));

        var same = await service.SendAsync(HttpMethod.Get, "/not-modified");
        Assert.Equal((304, "", "\"3\""), (same.Status, same.Body, same.Response.Headers.ETag!.ToString()));
    }

    [Fact]
    public void Results_tell_their_status_and_value()
    {
        var envelope = new Envelope<Note>(new Note("a", 1));
        var ok = ApiResults.Ok(envelope, TestJson.Default.EnvelopeNote);
        Assert.Equal(200, ((IStatusCodeHttpResult)ok).StatusCode);
        Assert.Same(envelope, ((IValueHttpResult)ok).Value);
        Assert.Same(envelope, ((IValueHttpResult<Envelope<Note>>)ok).Value);
        Assert.Equal(204, ((IStatusCodeHttpResult)ApiResults.NoContent()).StatusCode);
        Assert.Equal(412, ((IStatusCodeHttpResult)ApiResults.PreconditionFailed()).StatusCode);
    }

    [Theory]
    [InlineData(400, "bad_request")]
    [InlineData(401, "unauthorized")]
    [InlineData(403, "forbidden")]
    [InlineData(404, "not_found")]
    [InlineData(405, "method_not_allowed")]
    [InlineData(409, "conflict")]
    [InlineData(412, "precondition_failed")]
    [InlineData(413, "payload_too_large")]
    [InlineData(415, "unsupported_media_type")]
    [InlineData(422, "unprocessable")]
    [InlineData(500, "internal_error")]
    [InlineData(501, "not_implemented")]
    [InlineData(502, "internal_error")]
    [InlineData(503, "unavailable")]
    public void Every_status_has_a_code(int status, string code)
    {
        Assert.Equal(code, ErrorCodes.ForStatus(status));
        Assert.NotEmpty(BareStatus.Message(status));
    }

    private static void Map(WebApplication app)
    {
        var errors = new ValidationErrors();
        errors.Add("name", "required", "name is required");
        var note = new Note("a", 1);
        void Get(string path, IResult result) => app.MapGet(path, context => result.ExecuteAsync(context));
        Get("/invalid-id", ApiResults.InvalidId("id"));
        Get("/invalid-child", ApiResults.InvalidId("childId"));
        Get("/not-found", ApiResults.NotFound("list"));
        Get("/child-not-found", ApiResults.ChildNotFound("item", "List"));
        Get("/payload", ApiResults.InvalidPayload("Nothing to read"));
        Get("/validation", ApiResults.ValidationFailed(errors));
        Get("/conflict", ApiResults.Conflict("The name is taken"));
        Get("/conflict-fields", ApiResults.Conflict(errors));
        Get("/unprocessable", ApiResults.Unprocessable(errors));
        Get("/precondition", ApiResults.PreconditionFailed());
        Get("/too-large", ApiResults.PayloadTooLarge());
        Get("/media", ApiResults.UnsupportedMediaType());
        Get("/not-implemented", ApiResults.NotImplemented("archive"));
        Get("/other", ApiResults.Error(418, "teapot", "Short and stout"));
        Get("/plain", ApiResults.Ok(new Envelope<Note>(note), TestJson.Default.EnvelopeNote));
        Get("/full", ApiResults.Ok(
            new Envelope<IReadOnlyList<Note>>([note], new PageMeta(1, 20, 41), [new Link("self", "/notes")]),
            TestJson.Default.EnvelopeIReadOnlyListNote,
            EntityTag.FromVersion(3)));
        Get("/no-content", ApiResults.NoContent());
        Get("/not-modified", ApiResults.NotModified("\"3\""));
        app.MapPost("/created", context => ApiResults.Created("/notes/1", new Envelope<Note>(note), TestJson.Default.EnvelopeNote, "\"1\"").ExecuteAsync(context));
    }
}
