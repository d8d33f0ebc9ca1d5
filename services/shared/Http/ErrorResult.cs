using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

internal sealed class ErrorResult(int status, string code, string message, IReadOnlyList<ErrorDetail>? details = null) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = JsonBody.ContentType;
        var body = new ErrorEnvelope(new ApiError(code, message, details, httpContext.TraceIdentifier));
        return JsonSerializer.SerializeAsync(response.BodyWriter, body, SharedJson.Default.ErrorEnvelope, httpContext.RequestAborted);
    }
}
