using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Hatmax.Shared.Http;

/// <summary>Reads JSON request bodies and turns everything that can be wrong with one into an answer.</summary>
public static class JsonBody
{
    internal const string ContentType = "application/json; charset=utf-8";
    internal const string Empty = "Request body is empty";
    private const string Undecodable = "Request body could not be decoded";
    private const string Trailing = "Request body contains unexpected data";

    /// <summary>Reads the whole body, which must be exactly one JSON value of the type's shape.</summary>
    /// <param name="request">The request. A body without a content type counts as JSON.</param>
    /// <param name="typeInfo">The shape. Unknown members are refused if its options say so.</param>
    /// <param name="cancellationToken">Usually the request's own.</param>
    /// <returns>The value, or a 400, 413 or 415 answer that tells where the body is wrong.</returns>
    public static async ValueTask<JsonBodyResult<T>> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType))
        {
            return new(ApiResults.UnsupportedMediaType());
        }

        var limit = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue;
        if (request.ContentLength > limit)
        {
            return new(ApiResults.PayloadTooLarge());
        }

        var reader = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken);
                if (read.Buffer.Length > limit)
                {
                    return new(ApiResults.PayloadTooLarge());
                }

                if (read.IsCompleted)
                {
                    var result = Parse(read.Buffer, typeInfo);
                    reader.AdvanceTo(read.Buffer.End);
                    return result;
                }

                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new(ApiResults.PayloadTooLarge());
        }
    }

    private static JsonBodyResult<T> Parse<T>(in ReadOnlySequence<byte> body, JsonTypeInfo<T> typeInfo)
    {
        if (body.IsSingleSegment)
        {
            return Parse(body.FirstSpan, typeInfo);
        }

        var length = (int)body.Length;
        var joined = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(joined);
            return Parse(joined.AsSpan(0, length), typeInfo);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(joined, clearArray: true);
        }
    }

    private static JsonBodyResult<T> Parse<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> typeInfo)
    {
        if (IsBlank(body))
        {
            return new(ApiResults.InvalidPayload(Empty));
        }

        try
        {
            var value = JsonSerializer.Deserialize(body, typeInfo);
            return value is null ? new(ApiResults.InvalidPayload(Undecodable, [JsonFault.NullBody])) : new(value);
        }
        catch (JsonException exception)
        {
            return new(JsonFault.HasTrailingData(body, typeInfo.Options)
                ? ApiResults.InvalidPayload(Trailing)
                : ApiResults.InvalidPayload(Undecodable, [JsonFault.Describe(exception, typeInfo)]));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept(" \t\r\n"u8);

    private static bool IsJson(string? contentType)
    {
        if (string.IsNullOrEmpty(contentType) || contentType is "application/json" or ContentType)
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
            && (type.SubType.Equals("json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
    }
}
