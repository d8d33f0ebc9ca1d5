using System.Text.Json;
using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Hosting;

/// <summary>
/// <c>/ping</c> and <c>/health</c>: the process answers. <c>/livez</c>: no restart needed. <c>/readyz</c>: send requests.
/// <c>/healthz</c>: everything the service depends on.
/// </summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        MapOne(routes, "/ping", "Answers while the process runs", AlwaysUpAsync);
        MapOne(routes, "/health", "Answers while the process runs", AlwaysUpAsync);
        MapOne(routes, "/livez", "Fails when only a restart can help", LiveAsync);
        MapOne(routes, "/readyz", "Fails while the service should get no requests", ReadyAsync);
        MapOne(routes, "/healthz", "The state of every dependency", HealthAsync);
    }

    private static void MapOne(IEndpointRouteBuilder routes, string path, string summary, RequestDelegate handler)
        => routes.MapMethods(path, Methods, handler).WithSummary(summary).ExcludeFromDescription();

    private static Task AlwaysUpAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status200OK, new HealthReply(HealthMonitor.Up));

    private static async Task LiveAsync(HttpContext context)
    {
        var reply = await Monitor(context).CheckAsync(check => check.Tags.Contains(HealthTags.Live), context.RequestAborted);
        var isDown = reply.Items!.Any(item => item.Status == HealthMonitor.Down);
        await WriteAsync(
            context,
            isDown ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK,
            isDown ? reply with { Status = HealthMonitor.Down } : new HealthReply(HealthMonitor.Up));
    }

    private static async Task ReadyAsync(HttpContext context)
    {
        var state = context.RequestServices.GetRequiredService<ServiceLifetime>().State;
        if (state != ServiceState.Ready)
        {
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, new HealthReply(state == ServiceState.Starting ? "starting" : "draining"));
            return;
        }

        var reply = await Monitor(context).CheckAsync(check => check.Tags.Contains(HealthTags.Critical), context.RequestAborted);
        var isDown = reply.Status == HealthMonitor.Down;
        await WriteAsync(context, isDown ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK, reply);
    }

    private static async Task HealthAsync(HttpContext context)
    {
        var reply = await Monitor(context).CheckAsync(predicate: null, context.RequestAborted);
        await WriteAsync(context, reply.Status == HealthMonitor.Up ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, reply);
    }

    private static HealthMonitor Monitor(HttpContext context) => context.RequestServices.GetRequiredService<HealthMonitor>();

    private static Task WriteAsync(HttpContext context, int status, HealthReply reply)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = JsonBody.ContentType;
        context.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, reply, SharedJson.Default.HealthReply, context.RequestAborted);
    }
}
