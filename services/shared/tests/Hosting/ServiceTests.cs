using System.Text.Json;
using System.Text.RegularExpressions;
using Hatmax.Shared.Auditing;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class ServiceTests
{
    [Fact]
    public async Task What_no_handler_answers_has_an_envelope()
    {
        await using var service = await RunningService.StartAsync(Map);
        var missing = await service.SendAsync(HttpMethod.Get, "/nowhere");
        Assert.Equal((404, "not_found"), (missing.Status, Code(missing.Body)));
        Assert.Equal("application/json; charset=utf-8", missing.Response.Content.Headers.ContentType!.ToString());

        var method = await service.SendAsync(HttpMethod.Delete, "/hello");
        Assert.Equal((405, "method_not_allowed"), (method.Status, Code(method.Body)));
        Assert.Equal(["GET"], method.Response.Content.Headers.Allow);

        var bare = await service.SendAsync(HttpMethod.Get, "/bare");
        Assert.Equal((403, "forbidden"), (bare.Status, Code(bare.Body)));

        var own = await service.SendAsync(HttpMethod.Get, "/own");
        Assert.Equal((404, "mine"), (own.Status, own.Body));
        Assert.False(own.Response.Headers.Contains("Server"));

        var head = await service.SendAsync(HttpMethod.Head, "/nowhere");
        Assert.Equal((404, ""), (head.Status, head.Body));
    }

    [Fact]
    public async Task A_fault_is_logged_whole_and_told_without_detail()
    {
        await using var service = await RunningService.StartAsync(Map);
        var answer = await service.SendAsync(HttpMethod.Get, "/fault", headers: ("X-Request-Id", "r-1"));
        Assert.Equal((500, "internal_error"), (answer.Status, Code(answer.Body)));
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.Equal("r-1", Assert.Single(answer.Response.Headers.GetValues("X-Request-Id")));
        var entry = service.Log.Entries.Single(line => line.GetProperty("level").GetString() == "error");
        Assert.Equal("r-1", entry.GetProperty("request_id").GetString());
        Assert.Contains("the secret", entry.GetProperty("err").GetString(), StringComparison.Ordinal);

        var bad = await service.SendAsync(HttpMethod.Get, "/bad-request");
        Assert.Equal((400, "bad_request"), (bad.Status, Code(bad.Body)));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => service.SendAsync(HttpMethod.Get, "/late-fault"));
        Assert.Equal(200, (await service.SendAsync(HttpMethod.Get, "/hello")).Status);
    }

    [Fact]
    public async Task A_client_that_leaves_is_no_fault()
    {
        await using var service = await RunningService.StartAsync(Map);
        using var cancel = new CancellationTokenSource();
        var request = service.Client.GetAsync(new Uri("/wait", UriKind.Relative), cancel.Token);
        await service.Log.WaitForAsync(line => line.Contains("waiting", StringComparison.Ordinal));
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        var line = JsonElement.Parse(await service.Log.WaitForAsync(line => line.Contains("GET /wait", StringComparison.Ordinal)));
        Assert.Equal((499, "info"), (line.GetProperty("status").GetInt32(), line.GetProperty("level").GetString()));
    }

    [Theory]
    [InlineData("abc-DEF_1.2:3+/=", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("<script>", false)]
    public async Task Request_ids_are_taken_over_if_sane(string sent, bool isTaken)
    {
        await using var service = await RunningService.StartAsync(Map);
        foreach (var (id, taken) in new[] { (sent, isTaken), (new string('x', 128), true), (new string('x', 129), false) })
        {
            var answer = await service.SendAsync(HttpMethod.Get, "/hello", headers: ("X-Request-Id", id));
            var echoed = Assert.Single(answer.Response.Headers.GetValues("X-Request-Id"));
            Assert.Equal(taken, echoed == id);
            Assert.Matches(taken ? ".+" : "^[0-9a-f]{32}$", echoed);
        }
    }

    [Fact]
    public async Task Log_lines_have_one_shape()
    {
        await using var service = await RunningService.StartAsync(Map);
        await service.SendAsync(HttpMethod.Get, "/things/42", headers: ("X-Request-Id", "r-2"));
        var line = JsonElement.Parse(await service.Log.WaitForAsync(line => line.Contains("GET /things", StringComparison.Ordinal)));
        Assert.Equal(
            ["ts", "level", "service", "msg", "logger", "request_id", "method", "route", "status", "elapsed_ms"],
            line.EnumerateObject().Select(property => property.Name));
        Assert.Matches(new Regex("^[0-9-]{10}T[0-9:.]+Z$", RegexOptions.NonBacktracking), line.GetProperty("ts").GetString());
        Assert.Equal(("info", "notes", "r-2"), (line.GetProperty("level").GetString(), line.GetProperty("service").GetString(), line.GetProperty("request_id").GetString()));
        Assert.Equal(("GET", "/things/{id}", 200), (line.GetProperty("method").GetString(), line.GetProperty("route").GetString(), line.GetProperty("status").GetInt32()));
        Assert.True(line.GetProperty("elapsed_ms").GetDouble() >= 0);
        Assert.Equal(1, service.Log.Lines.Count(text => text.Contains("/things", StringComparison.Ordinal)));
        Assert.Contains(service.Log.Lines, text => text.Contains("Listening on http://127.0.0.1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_keep_their_types_in_json_lines()
    {
        await using var service = await RunningService.StartAsync(Map, null, "--log.level=debug");
        var logger = service.App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("test");
        logger.LogWarning("v {Text} {Whole} {Long} {Half} {Exact} {Flag} {At} {None} {Odd} {NaN}", "a\nb", 1, 2L, 0.5, 1.10m, true, DateTimeOffset.UnixEpoch, null, Guid.Empty, double.NaN);
        logger.LogDebug("plain");
        var line = service.Log.Entries.Single(entry => entry.GetProperty("logger").GetString() == "test" && entry.GetProperty("level").GetString() == "warn").GetRawText();
        Assert.Contains(
            """
            "text":"a\nb","whole":1,"long":2,"half":0.5,"exact":1.10,"flag":true,"at":"1970-01-01T00:00:00Z","none":null,"odd":"00000000-0000-0000-0000-000000000000","na_n":"NaN"
            """,
            line,
            StringComparison.Ordinal);
        Assert.Contains(service.Log.Entries, entry => entry.GetProperty("level").GetString() == "debug" && entry.GetProperty("msg").GetString() == "plain");
    }

    [Fact]
    public async Task Text_lines_are_for_people_and_cannot_be_forged()
    {
        await using var service = await RunningService.StartAsync(Map, null, "--log.format=text", "--log.level=loud");
        Assert.Contains(service.Log.Lines, text => text.Contains("warn  notes: --log.level: 'loud' is not a level; using info", StringComparison.Ordinal));
        var logger = service.App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("test");
        logger.LogError(new InvalidOperationException("why"), "failed for {Name}", "x\n2025 forged");
        await service.SendAsync(HttpMethod.Get, "/things/42", headers: ("X-Request-Id", "r-3"));
        await service.Log.WaitForAsync(line => Regex.IsMatch(line, @"^\S+Z info  notes: GET /things/\{id\} 200 in \S+ ms request_id=r-3 method=GET route=/things/\{id\} status=200 elapsed_ms=\S+$", RegexOptions.NonBacktracking));
        Assert.Contains(service.Log.Lines, text => text.EndsWith("error notes: failed for x 2025 forged name=x 2025 forged", StringComparison.Ordinal));
        Assert.Contains(service.Log.Lines, text => text.Contains("InvalidOperationException: why", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quiet_level_writes_no_request_lines()
    {
        await using var service = await RunningService.StartAsync(Map, null, "--log.level=error");
        await service.SendAsync(HttpMethod.Get, "/hello");
        Assert.Empty(service.Log.Lines);
    }

    [Fact]
    public async Task Health_routes_of_a_sound_service()
    {
        await using var service = await RunningService.StartAsync(Map, builder => builder.Services.AddHealthChecks()
            .AddCheck("b", () => HealthCheckResult.Healthy(), [HealthTags.Critical])
            .AddCheck("a", () => HealthCheckResult.Healthy(), [HealthTags.Live]));
        foreach (var path in new[] { "/ping", "/livez", "/health" })
        {
            var answer = await service.SendAsync(HttpMethod.Get, path);
            Assert.Equal((200, """{"status":"up"}"""), (answer.Status, answer.Body));
        }

        Assert.Equal(200, (await service.SendAsync(HttpMethod.Head, "/livez")).Status);
        var ready = await service.SendAsync(HttpMethod.Get, "/readyz");
        Assert.Equal(200, ready.Status);
        var health = await service.SendAsync(HttpMethod.Get, "/healthz");
        Assert.Equal(200, health.Status);
        Assert.True(health.Response.Headers.CacheControl!.NoStore);
        Assert.Matches(
            """^\{"status":"up","items":\[\{"name":"a","status":"up","last_seen":"[^"]+Z","critical":false,"derived":false\},\{"name":"b","status":"up","last_seen":"[^"]+","critical":true,"derived":false\}\]\}$""",
            health.Body);
    }

    [Theory]
    [InlineData(HealthStatus.Unhealthy, HealthTags.Critical, 200, 503, 503, "down")]
    [InlineData(HealthStatus.Degraded, HealthTags.Critical, 200, 200, 503, "degraded")]
    [InlineData(HealthStatus.Unhealthy, "other", 200, 200, 503, "degraded")]
    [InlineData(HealthStatus.Unhealthy, HealthTags.Live, 500, 200, 503, "degraded")]
    public async Task Health_routes_of_a_service_in_trouble(HealthStatus status, string tag, int live, int ready, int health, string word)
    {
        await using var service = await RunningService.StartAsync(Map, builder => builder.Services.AddHealthChecks()
            .AddCheck("dependency", () => new HealthCheckResult(status, "gone fishing"), [tag])
            .AddCheck("other", () => HealthCheckResult.Healthy()));
        Assert.Equal(200, (await service.SendAsync(HttpMethod.Get, "/ping")).Status);
        Assert.Equal(live, (await service.SendAsync(HttpMethod.Get, "/livez")).Status);
        Assert.Equal(ready, (await service.SendAsync(HttpMethod.Get, "/readyz")).Status);
        var answer = await service.SendAsync(HttpMethod.Get, "/healthz");
        Assert.Equal(health, answer.Status);
        var reply = JsonElement.Parse(answer.Body);
        Assert.Equal(word, reply.GetProperty("status").GetString());
        Assert.Equal("gone fishing", reply.GetProperty("items")[0].GetProperty("error").GetString());
        Assert.False(reply.GetProperty("items")[0].TryGetProperty("last_seen", out _));
    }

    [Fact]
    public async Task Routes_are_listed()
    {
        await using var service = await RunningService.StartAsync(app => app.MapPost("/things", () => Results.Ok()).WithApi("createThing", "Makes a thing", "Thing"));
        var answer = await service.SendAsync(HttpMethod.Get, "/.well-known/routes");
        var routes = JsonElement.Parse(answer.Body);
        Assert.Contains("""{"method":"POST","path":"/things","exposed":true,"summary":"Makes a thing","tags":["Thing"]}""", answer.Body, StringComparison.Ordinal);
        Assert.Contains("""{"method":"GET","path":"/readyz","exposed":false""", answer.Body, StringComparison.Ordinal);
        var keys = routes.EnumerateArray().Select(route => route.GetProperty("path").GetString() + " " + route.GetProperty("method").GetString()).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task The_actor_is_the_caller_or_nobody_or_the_system()
    {
        await using var service = await RunningService.StartAsync(Map);
        Assert.Equal("anonymous", (await service.SendAsync(HttpMethod.Get, "/actor")).Body);
        Assert.Equal("ada", (await service.SendAsync(HttpMethod.Get, "/actor?name=ada")).Body);
        Assert.Equal("system", service.App.Services.GetRequiredService<ICurrentActor>().Name);
        Assert.Same(TimeProvider.System, service.App.Services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public async Task Settings_of_the_service_itself_are_in_the_configuration()
    {
        using var directory = new TemporaryDirectory();
        await File.WriteAllTextAsync(directory.File("s.json"), """{"clients":{"mail":"http://x"}}""");
        await using var service = await RunningService.StartAsync(Map, null, "--config", directory.File("s.json"));
        Assert.Equal("http://x", service.App.Configuration["clients:mail"]);
    }

    private static string? Code(string body) => JsonElement.Parse(body).GetProperty("error").GetProperty("code").GetString();

    private static void Map(WebApplication app)
    {
        app.MapGet("/hello", () => "hello");
        app.MapGet("/things/{id}", (string id) => id);
        app.MapGet("/bare", () => Results.StatusCode(403));
        app.MapGet("/own", () => Results.Text("mine", statusCode: 404));
        app.MapGet("/fault", string () => throw new InvalidOperationException("the secret"));
        app.MapGet("/bad-request", string () => throw new BadHttpRequestException("no"));
        app.MapGet("/late-fault", async context =>
        {
            await context.Response.WriteAsync("begun");
            await context.Response.Body.FlushAsync();
            throw new InvalidOperationException("too late");
        });
        app.MapGet("/wait", async (HttpContext context, ILogger<ServiceTests> logger) =>
        {
            logger.LogInformation("waiting");
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        app.MapGet("/actor", (HttpContext context, ICurrentActor actor, string? name) =>
        {
            if (name is not null)
            {
                context.User = new(new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.Name, name)], "test"));
            }

            return actor.Name;
        });
    }
}
