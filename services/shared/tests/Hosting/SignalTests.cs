using System.Runtime.InteropServices;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class SignalTests
{
    private const int Terminate = 15;

    [Fact]
    public async Task The_first_signal_drains_and_the_second_does_not_wait()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var entered = new TaskCompletionSource();
        using var process = new TestProcess();
        var stuck = new ServiceDefinition("stuck", 0, "", _ => { }, app => app.MapGet("/stuck", async (HttpContext context) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }));
        var run = process.RunAllAsync([stuck], "--stuck.server.drain_seconds=600");
        var url = await process.UrlOfAsync("stuck");
        using var client = new HttpClient();
        var request = client.GetAsync(new Uri(url, "/stuck"));
        await entered.Task;

        Assert.Equal(0, Kill(Environment.ProcessId, Terminate));
        while (await client.GetAsync(new Uri(url, "/readyz")) is { IsSuccessStatusCode: true })
        {
            await Task.Yield();
        }

        Assert.False(run.IsCompleted);
        Assert.Equal(0, Kill(Environment.ProcessId, Terminate));
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(20)));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => request);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
