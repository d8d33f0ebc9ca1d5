using System.Diagnostics;
using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>The outermost step of every request: its id, its log line, and an error envelope for whatever no handler answered.</summary>
internal sealed class RequestPipeline(RequestDelegate next, ILogger logger, ServiceLifetime lifetime)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var requestId = RequestId.Assign(context);
        lifetime.Enter();
        if (lifetime.State == ServiceState.Draining)
        {
            // A client that keeps its connection would send its next request into the end of the service.
            context.Response.Headers.Connection = "close";
        }

        using var scope = logger.BeginScope(new RequestScope(requestId));
        try
        {
            await next(context);
            await AnswerBareStatusAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientClosedRequest;
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            HostLog.BadRequest(logger, exception);
            await AnswerAsync(context, exception.StatusCode);
        }
        catch (Exception exception)
        {
            // Nobody above this knows how to answer, so everything ends here: logged whole, told to the client without a detail.
            HostLog.Unhandled(logger, exception);
            if (context.Response.HasStarted)
            {
                context.Abort();
            }
            else
            {
                await AnswerAsync(context, StatusCodes.Status500InternalServerError);
            }
        }
        finally
        {
            lifetime.Exit();
            if (logger.IsEnabled(LogLevel.Information))
            {
                var elapsed = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3);
                var route = Route(context);
                HostLog.Request(logger, context.Request.Method, route, context.Response.StatusCode, elapsed);
            }
        }
    }

    // The template and not the path: it has no ids in it, and lines of one route can be counted.
    private static string Route(HttpContext context)
        => context.Features.Get<IEndpointFeature>()?.Endpoint is RouteEndpoint { RoutePattern.RawText: { } template } ? template : context.Request.Path.Value ?? "/";

    private static Task AnswerBareStatusAsync(HttpContext context)
    {
        var response = context.Response;
        return response.StatusCode < 400 || response.HasStarted || response.ContentLength is not null || response.ContentType is not null
            ? Task.CompletedTask
            : WriteAsync(context, response.StatusCode);
    }

    private static Task AnswerAsync(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.Headers[RequestId.Header] = context.TraceIdentifier;
        return WriteAsync(context, status);
    }

    private static Task WriteAsync(HttpContext context, int status)
        => new ErrorResult(status, ErrorCodes.ForStatus(status), BareStatus.Message(status)).ExecuteAsync(context);
}
