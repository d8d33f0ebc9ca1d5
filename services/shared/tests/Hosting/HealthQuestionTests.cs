using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class HealthQuestionTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task It_is_ready_when_the_running_service_is()
    {
        using var process = new TestProcess();
        var run = process.RunAllAsync([Definition("one", 0), Definition("two", 0)]);
        var (one, two) = (await process.UrlOfAsync("one"), await process.UrlOfAsync("two"));
        using var question = new TestProcess();
        Assert.Equal(0, await question.RunAllAsync([Definition("one", one.Port), Definition("two", two.Port)], "--health-check").WaitAsync(Soon));
        Assert.Empty(question.Error.ToString());
        Assert.Empty(question.Log.Lines);

        await process.Stop.CancelAsync();
        Assert.Equal(0, await run.WaitAsync(Soon));
        Assert.Equal(1, await question.RunAllAsync([Definition("one", one.Port), Definition("two", two.Port)], "--health-check").WaitAsync(Soon));
        Assert.Contains("one is not ready: ", question.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("two is not ready: ", question.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_dependency_is_told_by_its_status()
    {
        using var process = new TestProcess();
        var broken = new ServiceDefinition("one", 0, "", builder => builder.Services.AddHealthChecks().AddCheck("store", () => HealthCheckResult.Unhealthy("gone"), [HealthTags.Critical]), _ => { });
        var run = process.RunAllAsync([broken]);
        using var question = new TestProcess();
        Assert.Equal(1, await question.RunAllAsync([Definition("one", (await process.UrlOfAsync("one")).Port)], "--health-check").WaitAsync(Soon));
        Assert.Equal("one is not ready: it answers 503", question.Error.ToString().Trim());
        await process.Stop.CancelAsync();
        await run.WaitAsync(Soon);
    }

    [Fact]
    public async Task It_reads_the_settings_of_the_service()
    {
        using var process = new TestProcess();
        var run = process.RunAllAsync([Definition("one", 0)], "--host=0.0.0.0");
        using var question = new TestProcess();
        question.Variables["ONE_SERVER_PORT"] = (await process.UrlOfAsync("one")).Port.ToString(CultureInfo.InvariantCulture);
        question.Variables["ONE_SERVER_HOST"] = "0.0.0.0";
        Assert.Equal(0, await question.RunAllAsync([Definition("one", 1)], "--health-check").WaitAsync(Soon));
        Assert.Equal(2, await question.RunAllAsync([Definition("one", 1)], "--health-check", "--one.server.port=x").WaitAsync(Soon));
        await process.Stop.CancelAsync();
        await run.WaitAsync(Soon);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_and_one_without_a_port_are_not_ready()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var question = new TestProcess();
        Assert.Equal(1, await question.RunAllAsync([Definition("one", ((IPEndPoint)silent.LocalEndpoint).Port), Definition("two", 0)], "--health-check").WaitAsync(Soon));
        Assert.Contains("one is not ready: it does not answer", question.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("two is not ready: server.port is 0", question.Error.ToString(), StringComparison.Ordinal);
    }

    private static ServiceDefinition Definition(string name, int port) => new(name, port, "", _ => { }, _ => { });
}
