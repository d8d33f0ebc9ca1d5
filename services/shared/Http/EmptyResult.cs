using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

internal sealed class EmptyResult(int status, string? etag = null) : IResult, IStatusCodeHttpResult
{
    public static readonly EmptyResult NoContent = new(StatusCodes.Status204NoContent);

    public int? StatusCode => status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        if (etag is not null)
        {
            httpContext.Response.Headers.ETag = etag;
        }

        return Task.CompletedTask;
    }
}
