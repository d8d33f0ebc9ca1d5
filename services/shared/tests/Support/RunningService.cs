using System.Text;
using Hatmax.Shared.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Hatmax.Shared.Tests.Support;

/// <summary>A service on a real server and a free port.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private RunningService(WebApplication app, CapturedLog log)
    {
        App = app;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public CapturedLog Log { get; }

    public HttpClient Client { get; }

    public static async Task<RunningService> StartAsync(Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null, params string[] args)
    {
        var log = new CapturedLog();
        var definition = new ServiceDefinition("notes", 0, "", configure ?? (_ => { }), map) { Description = "Keeps notes." };
        var inputs = new HostEnvironmentInputs(new Dictionary<string, string>(StringComparer.Ordinal), AppContext.BaseDirectory, log, TextWriter.Null);
        var app = ServiceHost.Build(definition, args, inputs);
        await app.StartAsync();
        return new(app, log);
    }

    public async Task<(int Status, string Body, HttpResponseMessage Response)> SendAsync(
        HttpMethod method, string path, string? body = null, string? contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (contentType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        await Log.DisposeAsync();
    }
}
