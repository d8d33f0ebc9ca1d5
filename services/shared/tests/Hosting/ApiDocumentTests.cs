using System.Text.Json;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Http;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class ApiDocumentTests
{
    [Fact]
    public async Task The_document_describes_routes_bodies_and_errors()
    {
        var document = await DocumentAsync();
        Assert.Equal("notes", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Equal("Keeps notes.", document.GetProperty("info").GetProperty("description").GetString());
        Assert.Equal(["/notes", "/notes/{id}"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name));

        var create = document.GetProperty("paths").GetProperty("/notes").GetProperty("post");
        Assert.Equal("createNote", create.GetProperty("operationId").GetString());
        Assert.Equal("Makes a note", create.GetProperty("summary").GetString());
        Assert.Equal(["201", "400", "409"], create.GetProperty("responses").EnumerateObject().Select(response => response.Name));
        var input = Resolve(document, Schema(create.GetProperty("requestBody")));
        Assert.Equal(["text", "count", "items"], input.GetProperty("properties").EnumerateObject().Select(property => property.Name));

        var envelope = Resolve(document, Schema(create.GetProperty("responses").GetProperty("201")));
        Assert.Equal(["data", "meta", "links"], envelope.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal("#/components/schemas/Note", envelope.GetProperty("properties").GetProperty("data").GetProperty("$ref").GetString());
        var page = Resolve(document, Schema(document.GetProperty("paths").GetProperty("/notes").GetProperty("get").GetProperty("responses").GetProperty("200")));
        Assert.Equal("array", page.GetProperty("properties").GetProperty("data").GetProperty("type").GetString());
        var error = Resolve(document, Schema(create.GetProperty("responses").GetProperty("400")));
        var details = Resolve(document, error.GetProperty("properties").GetProperty("error")).GetProperty("properties");
        Assert.True(details.TryGetProperty("request_id", out _));

        var remove = document.GetProperty("paths").GetProperty("/notes/{id}").GetProperty("delete").GetProperty("responses");
        Assert.False(remove.GetProperty("204").TryGetProperty("content", out _));
    }

    [Fact]
    public async Task Converted_types_are_described_as_they_are_written()
    {
        var document = await DocumentAsync();
        var patch = document.GetProperty("paths").GetProperty("/notes/{id}").GetProperty("patch");
        var properties = Resolve(document, Schema(patch.GetProperty("requestBody"))).GetProperty("properties");
        Assert.Contains("string", properties.GetProperty("text").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""["null","integer"]""", Compact(properties.GetProperty("count").GetProperty("type")));
        Assert.DoesNotContain(document.GetProperty("components").GetProperty("schemas").EnumerateObject(), schema => schema.Name.StartsWith("OptionalOf", StringComparison.Ordinal));
        Assert.Contains("date-time", properties.GetProperty("due").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("array", properties.GetProperty("items").GetRawText(), StringComparison.Ordinal);

        var moments = Resolve(document, Schema(patch.GetProperty("responses").GetProperty("200"))).GetProperty("properties");
        Assert.Equal("""{"type":"string","format":"date-time"}""", Compact(moments.GetProperty("at")));
        Assert.Equal("""{"type":"string","format":"duration"}""", Compact(moments.GetProperty("for")));
        Assert.Contains("date-time", moments.GetProperty("maybe").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""["red","deep_blue","off-white"]""", Compact(Resolve(document, moments.GetProperty("colour")).GetProperty("enum")));
    }

    private static async Task<JsonElement> DocumentAsync()
    {
        await using var service = await RunningService.StartAsync(
            app =>
            {
                app.MapPost("/notes", () => Results.Ok()).WithApi("createNote", "Makes a note", "Note")
                    .Reads<Note>().Returns<Envelope<Note>>(201).ReturnsErrors(400, 409);
                app.MapGet("/notes", () => Results.Ok()).WithApi("listNotes", "Lists notes", "Note").Returns<Envelope<IReadOnlyList<Note>>>();
                app.MapPatch("/notes/{id}", (string id) => Results.Ok()).WithApi("updateNote", "Changes a note", "Note")
                    .Reads<NotePatch>().Returns<Moments>();
                app.MapDelete("/notes/{id}", (string id) => Results.NoContent()).WithApi("deleteNote", "Drops a note", "Note").ReturnsNothing().ReturnsErrors(404);
            },
            builder => builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, TestJson.Default)));
        var answer = await service.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.Equal(200, answer.Status);
        return JsonElement.Parse(answer.Body);
    }

    private static string Compact(JsonElement element) => element.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static JsonElement Schema(JsonElement holder) => holder.GetProperty("content").GetProperty("application/json").GetProperty("schema");

    private static JsonElement Resolve(JsonElement document, JsonElement schema)
        => schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!["#/components/schemas/".Length..])
            : schema;
}
