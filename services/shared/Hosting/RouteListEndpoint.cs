using System.Text.Json;
using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Hosting;

/// <summary><c>/.well-known/routes</c>: what the service answers to, sorted by path and method.</summary>
internal static class RouteListEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
        => routes.MapGet("/.well-known/routes", ListAsync).WithSummary("The routes of the service").ExcludeFromDescription();

    private static Task ListAsync(HttpContext context)
    {
        var replies = List(context.RequestServices.GetRequiredService<EndpointDataSource>());
        context.Response.ContentType = JsonBody.ContentType;
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, replies, SharedJson.Default.IReadOnlyListRouteReply, context.RequestAborted);
    }

    private static IReadOnlyList<RouteReply> List(EndpointDataSource source)
    {
        var replies = new List<RouteReply>();
        foreach (var endpoint in source.Endpoints.OfType<RouteEndpoint>())
        {
            var metadata = endpoint.Metadata;
            var path = endpoint.RoutePattern.RawText ?? "";
            var isExposed = metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription != true;
            foreach (var method in metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])
            {
                replies.Add(new(
                    method,
                    path.StartsWith('/') ? path : "/" + path,
                    isExposed,
                    metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary,
                    metadata.GetMetadata<ITagsMetadata>()?.Tags));
            }
        }

        return [.. replies.OrderBy(reply => reply.Path, StringComparer.Ordinal).ThenBy(reply => reply.Method, StringComparer.Ordinal)];
    }
}
