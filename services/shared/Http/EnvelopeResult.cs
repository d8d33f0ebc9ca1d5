using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

internal sealed class EnvelopeResult<T>(int status, Envelope<T> envelope, JsonTypeInfo<Envelope<T>> typeInfo, string? etag, string? location)
    : IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<Envelope<T>>
{
    public int? StatusCode => status;

    public Envelope<T> Value => envelope;

    object IValueHttpResult.Value => envelope;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = JsonBody.ContentType;
        if (etag is not null)
        {
            response.Headers.ETag = etag;
        }

        if (location is not null)
        {
            response.Headers.Location = location;
        }

        return JsonSerializer.SerializeAsync(response.BodyWriter, envelope, typeInfo, httpContext.RequestAborted);
    }
}
