using System.Net;

namespace Hatmax.Shared.Hosting;

/// <summary>The health command of a container: asks the services that run with the same settings whether they are ready.</summary>
internal static class HealthQuestion
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>True when every service says that it is ready; else each that is not is named.</summary>
    internal static async Task<bool> AskAsync(IReadOnlyList<ResolvedService> services, TextWriter error, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };
        var isReady = true;
        foreach (var service in services)
        {
            if (await ReasonAsync(client, service.Options.Server, cancellationToken) is { } reason)
            {
                isReady = false;
                await error.WriteLineAsync($"{service.Definition.Name} is not ready: {reason}");
            }
        }

        return isReady;
    }

    private static async Task<string?> ReasonAsync(HttpClient client, ServerOptions server, CancellationToken cancellationToken)
    {
        if (server.Port == 0)
        {
            return "server.port is 0, so nobody knows where it listens";
        }

        try
        {
            var address = new UriBuilder(Uri.UriSchemeHttp, Reachable(server.Host), server.Port, "/readyz").Uri;
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK ? null : $"it answers {(int)answer.StatusCode}";
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "it does not answer";
        }
    }

    // A service that listens on every interface is reached over the loopback one.
    private static string Reachable(string host) => host switch
    {
        "0.0.0.0" => "127.0.0.1",
        "::" => "[::1]",
        _ => IPAddress.TryParse(host, out var address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : host,
    };
}
