using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>Fresh copy → ./hatmax up → real HTTP → restart → the data is still there.</summary>
public sealed class ReferenceSystemTests(ReferenceSystemFixture system) : IClassFixture<ReferenceSystemFixture>
{
    [RequiresToolsFact]
    public async Task A_newcomer_gets_a_running_system_that_keeps_its_data()
    {
        string list;
        using (var client = await system.UpAsync())
        {
            list = await CreateAsync(client);
            await EditAsync(client, list);
            await PageAsync(client);
            await BadInputAsync(client, list);
            await DeleteAsync(client);
            await StatusAndLogsAsync();
        }

        await system.DownAsync();
        using (var client = await system.UpAsync())
        {
            var (response, data) = await GetAsync(client, list);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("Weekend shopping", data.GetProperty("name").GetString());
            Assert.Equal(["Milk", "Bread", "Apples"], data.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("text").GetString()));
            Assert.Equal(["home"], data.GetProperty("tags").EnumerateArray().Select(t => t.GetProperty("name").GetString()));
        }

        await system.DownAsync();
        using (var client = await system.UpAsync("--topology", "distributed"))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(list, UriKind.Relative))).StatusCode);
        }

        await system.DownAsync();
        await CheckAsync();
    }

    private static async Task<string> CreateAsync(HttpClient client)
    {
        var created = await SendAsync(client, HttpMethod.Post, "/todo/lists", """{"name":"Shopping","items":[{"text":"Milk"},{"text":"Bread","priority":"high","due_on":"2026-12-01"}],"tags":[{"name":"home"}]}""");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("\"1\"", created.Headers.ETag!.ToString());
        return created.Headers.Location!.ToString();
    }

    private static async Task EditAsync(HttpClient client, string list)
    {
        var item = await SendAsync(client, HttpMethod.Post, list + "/items", """{"text":"Apples"}""");
        Assert.Equal(HttpStatusCode.Created, item.StatusCode);
        Assert.Equal("\"2\"", item.Headers.ETag!.ToString());
        var renamed = await SendAsync(client, HttpMethod.Patch, list, """{"name":"Weekend shopping"}""", ifMatch: "\"2\"");
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        var stale = await SendAsync(client, HttpMethod.Patch, list, """{"name":"Somebody else's"}""", ifMatch: "\"2\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal("precondition_failed", await CodeAsync(stale));
        var taken = await SendAsync(client, HttpMethod.Post, "/todo/lists", """{"name":"Weekend shopping"}""");
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);
        Assert.Equal("conflict", await CodeAsync(taken));
    }

    private static async Task PageAsync(HttpClient client)
    {
        for (var n = 1; n <= 3; n++)
        {
            Assert.Equal(HttpStatusCode.Created, (await SendAsync(client, HttpMethod.Post, "/todo/lists", $$"""{"name":"Page {{n}}"}""")).StatusCode);
        }

        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/todo/lists?page=2&per_page=2", UriKind.Relative)));
        Assert.Equal(2, page.RootElement.GetProperty("data").GetArrayLength());
        Assert.Equal("""{"page":2,"per_page":2,"total":4}""", page.RootElement.GetProperty("meta").GetRawText());
    }

    private static async Task BadInputAsync(HttpClient client, string list)
    {
        var short_ = await SendAsync(client, HttpMethod.Post, "/todo/lists", """{"name":"x","items":[{"text":""}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, short_.StatusCode);
        using var error = JsonDocument.Parse(await short_.Content.ReadAsStringAsync());
        Assert.Equal(["name", "items[0].text"], error.RootElement.GetProperty("error").GetProperty("details").EnumerateArray().Select(d => d.GetProperty("field").GetString()).Distinct());
        Assert.Equal("invalid_payload", await CodeAsync(await SendAsync(client, HttpMethod.Post, "/todo/lists", """{"name":"Good name","nobody_knows":1}""")));
        Assert.Equal("invalid_payload", await CodeAsync(await SendAsync(client, HttpMethod.Put, list, "{ not json")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"/todo/lists/{Guid.Empty}", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("/todo/lists/nonsense", UriKind.Relative))).StatusCode);
    }

    private static async Task DeleteAsync(HttpClient client)
    {
        var created = await SendAsync(client, HttpMethod.Post, "/todo/lists", """{"name":"Gone soon"}""");
        var path = created.Headers.Location!;
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync(path)).StatusCode);
    }

    private async Task StatusAndLogsAsync()
    {
        using var status = JsonDocument.Parse((await system.HatmaxAsync("status", "--json")).Succeeded());
        Assert.Contains("todo", status.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("/todo/lists", (await system.HatmaxAsync("logs", "todo", "--lines", "200")).Succeeded(), StringComparison.Ordinal);
    }

    private async Task CheckAsync()
    {
        (await system.HatmaxAsync("generate", "--check")).Succeeded();
        var before = Written();
        (await system.HatmaxAsync("generate")).Succeeded();
        Assert.Equal(before, Written());
    }

    private Dictionary<string, DateTime> Written() => Directory.EnumerateFiles(Path.Combine(system.Root, "services"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
        .ToDictionary(f => f, File.GetLastWriteTimeUtc);

    private static async Task<(HttpResponseMessage Response, JsonElement Data)> GetAsync(HttpClient client, string path)
    {
        var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response, json.RootElement.GetProperty("data").Clone());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (ifMatch is not null)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(ifMatch));
        }

        return await client.SendAsync(request);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("error").GetProperty("code").GetString();
    }
}
