using System.Text.Json;

namespace Hatmax.Cli.Running;

/// <summary>Asks a running service what it offers.</summary>
internal sealed class ServiceCardReader(ServiceProbe probe)
{
    /// <summary>The card of a service; without routes when it does not list them.</summary>
    public async Task<ServiceCard> ReadAsync(ServiceEndpoint service, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(
            probe.GetAsync(service, "/.well-known/routes", cancellation),
            probe.GetAsync(service, "/openapi/v1.json", cancellation)).ConfigureAwait(false);
        var routes = Routes(answers[0]);
        return new ServiceCard(service, routes, FirstCall.Of(service, routes, answers[1]));
    }

    private static ImmutableArray<ServiceRouteInfo> Routes(byte[]? body)
    {
        if (body is null)
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return [.. document.RootElement.EnumerateArray()
                .Where(r => r.GetProperty("exposed").GetBoolean())
                .Select(r => new ServiceRouteInfo(r.GetProperty("method").GetString() ?? "", r.GetProperty("path").GetString() ?? ""))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A service of the user may answer this path in its own way.
            return [];
        }
    }
}
