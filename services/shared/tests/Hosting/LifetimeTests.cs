using System.Net;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class LifetimeTests
{
    [Fact]
    public async Task Draining_fails_readiness_lets_requests_finish_and_then_closes()
    {
        var held = new TaskCompletionSource();
        await using var service = await RunningService.StartAsync(app => app.MapGet("/slow", async () =>
        {
            await held.Task;
            return "done";
        }), null, "--server.drain_seconds=30");
        var slow = service.SendAsync(HttpMethod.Get, "/slow");
        while (!(await service.SendAsync(HttpMethod.Get, "/readyz")).Body.Contains("up", StringComparison.Ordinal))
        {
            await Task.Yield();
        }

        var stopping = service.App.StopAsync();
        (int Status, string Body, HttpResponseMessage Response) ready;
        do
        {
            ready = await service.SendAsync(HttpMethod.Get, "/readyz");
        }
        while (ready.Status == 200);

        Assert.Equal((503, """{"status":"draining"}"""), (ready.Status, ready.Body));
        Assert.Equal(200, (await service.SendAsync(HttpMethod.Get, "/livez")).Status);
        Assert.False(stopping.IsCompleted);
        held.SetResult();
        Assert.Equal((200, "done"), ((await slow).Status, (await slow).Body));
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => service.SendAsync(HttpMethod.Get, "/ping"));
    }

    [Fact]
    public async Task Before_the_drain_new_requests_are_taken_while_readiness_fails()
    {
        await using var service = await RunningService.StartAsync(app => app.MapGet("/name", () => "mine"), null, "--server.drain_delay_seconds=600");
        using var hurry = new CancellationTokenSource();
        var stopping = service.App.StopAsync(hurry.Token);
        while ((await service.SendAsync(HttpMethod.Get, "/readyz")).Status == 200)
        {
            await Task.Yield();
        }

        using var other = new HttpClient { BaseAddress = service.Client.BaseAddress };
        using var answer = await other.GetAsync(new Uri("/name", UriKind.Relative));
        Assert.Equal("mine", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.ConnectionClose);
        Assert.False(stopping.IsCompleted);
        await hurry.CancelAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => service.SendAsync(HttpMethod.Get, "/ping"));
    }

    [Fact]
    public async Task A_request_that_never_ends_does_not_hold_up_the_end()
    {
        var entered = new TaskCompletionSource();
        await using var service = await RunningService.StartAsync(app => app.MapGet("/stuck", async (HttpContext context) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }), null, "--server.drain_seconds=0");
        var stuck = service.SendAsync(HttpMethod.Get, "/stuck");
        await entered.Task;
        await service.App.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => stuck);
    }

    [Fact]
    public async Task Two_services_share_a_process()
    {
        using var process = new TestProcess();
        var run = process.RunAllAsync([Echo("one"), Echo("two")]);
        var one = await process.UrlOfAsync("one");
        var two = await process.UrlOfAsync("two");
        using var client = new HttpClient();
        Assert.Equal("one", await client.GetStringAsync(new Uri(one, "/name")));
        Assert.Equal("two", await client.GetStringAsync(new Uri(two, "/name")));
        Assert.False(run.IsCompleted);
        await process.Stop.CancelAsync();
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(20)));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetStringAsync(new Uri(one, "/name")));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetStringAsync(new Uri(two, "/name")));
    }

    [Fact]
    public async Task A_service_that_cannot_start_stops_the_others()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var process = new TestProcess();
        Assert.Equal(1, await process.RunAllAsync([Echo("one"), Echo("two") with { Port = port }]).WaitAsync(TimeSpan.FromSeconds(20)));
        var one = await process.UrlOfAsync("one");
        var failure = process.Log.Entries.Last(entry => entry.GetProperty("level").GetString() == "error");
        Assert.Equal("two", failure.GetProperty("service").GetString());
        Assert.StartsWith("two could not start: ", failure.GetProperty("msg").GetString(), StringComparison.Ordinal);
        using var client = new HttpClient();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetStringAsync(new Uri(one, "/name")));
    }

    [Fact]
    public async Task A_service_that_cannot_be_put_together_is_told_too()
    {
        using var process = new TestProcess();
        Assert.Equal(1, await process.RunAllAsync([Echo("one") with { Map = _ => throw new InvalidOperationException("no map") }]));
        Assert.Contains(process.Log.Lines, line => line.Contains("no map", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_stops_itself_ends_the_process()
    {
        using var process = new TestProcess();
        var run = process.RunAllAsync([Echo("one") with { Map = app => app.MapGet("/stop", () => app.Lifetime.StopApplication()) }, Echo("two")]);
        var one = await process.UrlOfAsync("one");
        await process.UrlOfAsync("two");
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(one, "/stop"));
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Wrong_settings_end_with_2_and_help_with_0()
    {
        using var process = new TestProcess();
        Assert.Equal(2, await process.RunAllAsync([Echo("one")], "--a=1", "--b=2"));
        Assert.Equal(["--a: unknown flag; --help lists them", "--b: unknown flag; --help lists them"], process.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(0, await process.RunAllAsync([Echo("one")], "--help"));
        Assert.Contains(process.Log.Lines, line => line.Contains("--one.server.port", StringComparison.Ordinal));
        Assert.Contains("--a", Assert.Throws<ArgumentException>(() => ServiceHost.Build(Echo("one"), ["--a=1"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_entries_run_on_the_process_itself()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(0, await ServiceHost.RunAsync(Echo("one"), ["--log.level=error"], stop.Token));
        Assert.Equal(0, await ServiceHost.RunAllAsync([Echo("one")], ["--log.level=error"], stop.Token));
        await using var app = ServiceHost.Build(Echo("one"), ["--server.port=0", "--host=localhost", "--log.level=error"]);
        await app.StartAsync();
        Assert.StartsWith("http://127.0.0.1:", app.Urls.First(), StringComparison.Ordinal);
        await app.StopAsync();
    }

    [Fact]
    public async Task Being_told_to_stop_during_the_start_is_no_failure()
    {
        using var process = new TestProcess();
        await process.Stop.CancelAsync();
        Assert.Equal(0, await process.RunAllAsync([Echo("one"), Echo("two")]));
        Assert.DoesNotContain(process.Log.Lines, line => line.Contains("could not start", StringComparison.Ordinal));
    }

    private static ServiceDefinition Echo(string name) => new(name, 0, "", _ => { }, app => app.MapGet("/name", () => name));
}
