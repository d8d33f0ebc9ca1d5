using System.Text.Json;

namespace Hatmax.Cli.Running;

/// <summary>A first <c>curl</c> to try: create something if a minimal body can be told from the OpenAPI document, else read something.</summary>
internal static class FirstCall
{
    /// <summary>The command, ready for a POSIX shell.</summary>
    public static string Of(ServiceEndpoint service, ImmutableArray<ServiceRouteInfo> routes, byte[]? openApi) =>
        Create(service, routes, openApi) ?? Read(service, routes);

    private static string Read(ServiceEndpoint service, ImmutableArray<ServiceRouteInfo> routes)
    {
        var route = routes.FirstOrDefault(r => r.Method == "GET" && IsPlain(r.Path));
        return $"curl {service.Url}{route?.Path ?? "/healthz"}";
    }

    private static string? Create(ServiceEndpoint service, ImmutableArray<ServiceRouteInfo> routes, byte[]? openApi)
    {
        if (openApi is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(openApi);
            var sample = new SampleBody(document.RootElement);
            return routes.Where(r => r.Method == "POST" && IsPlain(r.Path))
                .Select(r => (r.Path, body: sample.OfRequest(r.Path, "post")))
                .Where(r => r.body is not null)
                .Select(r => $"curl -X POST {service.Url}{r.Path} -H 'Content-Type: application/json' -d '{r.body!.Replace("'", "'\\''", StringComparison.Ordinal)}'")
                .FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Paths come from the service: only what needs no quoting in a shell is offered.
    private static bool IsPlain(string path) => path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.');
}
