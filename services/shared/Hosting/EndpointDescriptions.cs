using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Hosting;

/// <summary>What the OpenAPI document and <c>/.well-known/routes</c> say about a route.</summary>
public static class EndpointDescriptions
{
    /// <summary>Names the route.</summary>
    /// <param name="endpoint">The route.</param>
    /// <param name="id">The operation id, unique in the service.</param>
    /// <param name="summary">One sentence.</param>
    /// <param name="tags">What it belongs to, such as the model.</param>
    /// <returns>The same route.</returns>
    public static RouteHandlerBuilder WithApi(this RouteHandlerBuilder endpoint, string id, string summary, params string[] tags)
        => endpoint.WithName(id).WithSummary(summary).WithTags(tags);

    /// <summary>The JSON body that the route reads.</summary>
    /// <typeparam name="T">What the body holds.</typeparam>
    /// <param name="endpoint">The route.</param>
    /// <returns>The same route.</returns>
    public static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder endpoint)
        where T : notnull
        => endpoint.Accepts<T>("application/json");

    /// <summary>The JSON body of a success.</summary>
    /// <typeparam name="T">The body, usually an <see cref="Envelope{T}"/>.</typeparam>
    /// <param name="endpoint">The route.</param>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The same route.</returns>
    public static RouteHandlerBuilder Returns<T>(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status200OK)
        => endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(T), ["application/json"]));

    /// <summary>A success without a body.</summary>
    /// <param name="endpoint">The route.</param>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The same route.</returns>
    public static RouteHandlerBuilder ReturnsNothing(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status204NoContent)
        => endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(void)));

    /// <summary>Failures; each has an <see cref="ErrorEnvelope"/>.</summary>
    /// <param name="endpoint">The route.</param>
    /// <param name="statuses">The HTTP statuses.</param>
    /// <returns>The same route.</returns>
    public static RouteHandlerBuilder ReturnsErrors(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ErrorEnvelope), ["application/json"]));
        }

        return endpoint;
    }
}
