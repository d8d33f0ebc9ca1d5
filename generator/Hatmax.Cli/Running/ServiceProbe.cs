using System.Net;

namespace Hatmax.Cli.Running;

/// <summary>Talks to running services over HTTP on this machine, past any proxy.</summary>
internal sealed class ServiceProbe : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(1) })
    {
        Timeout = TimeSpan.FromSeconds(2),
    };

    /// <summary>True when the service says on <c>/readyz</c> that it is ready.</summary>
    public async Task<bool> IsReadyAsync(ServiceEndpoint service, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri(service.Url + "/readyz"), cancellation).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancellation))
        {
            return false;
        }
    }

    /// <summary>Body of a successful GET; null when there was none.</summary>
    public async Task<byte[]?> GetAsync(ServiceEndpoint service, string path, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri(service.Url + path), cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false) : null;
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancellation))
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    // HttpClient reports its own timeout as a cancellation.
    private static bool IsNoAnswer(Exception exception, CancellationToken cancellation) =>
        exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested);
}
