namespace Hatmax.Shared.Http;

/// <summary>The machine codes of <see cref="ApiError.Code"/>. They are a contract: clients switch on them.</summary>
public static class ErrorCodes
{
    /// <summary>400: an id in the path is not a UUID.</summary>
    public const string InvalidId = "invalid_id";

    /// <summary>400: the body is missing or is not the JSON that the route expects.</summary>
    public const string InvalidPayload = "invalid_payload";

    /// <summary>400: the body was read, but fields break their rules.</summary>
    public const string ValidationFailed = "validation_failed";

    /// <summary>400: the request itself is malformed.</summary>
    public const string BadRequest = "bad_request";

    /// <summary>401: no or unknown credentials.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>403: known, but not allowed.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>404: no such resource or route.</summary>
    public const string NotFound = "not_found";

    /// <summary>405: the route exists, but not for this method.</summary>
    public const string MethodNotAllowed = "method_not_allowed";

    /// <summary>409: the request collides with what is stored.</summary>
    public const string Conflict = "conflict";

    /// <summary>412: the resource has another version than the one the client named.</summary>
    public const string PreconditionFailed = "precondition_failed";

    /// <summary>413: the body is larger than the service takes.</summary>
    public const string PayloadTooLarge = "payload_too_large";

    /// <summary>415: the body is not JSON.</summary>
    public const string UnsupportedMediaType = "unsupported_media_type";

    /// <summary>422: well-formed, but it makes no sense to the domain.</summary>
    public const string Unprocessable = "unprocessable";

    /// <summary>500: a fault of the service; the log has the cause under the request id.</summary>
    public const string InternalError = "internal_error";

    /// <summary>501: the operation is declared and not written yet.</summary>
    public const string NotImplemented = "not_implemented";

    /// <summary>503: starting, draining, or a dependency is away.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>The code for a bare status, for answers that no handler wrote.</summary>
    /// <param name="status">An HTTP status of 400 or more.</param>
    /// <returns>A code of this class.</returns>
    public static string ForStatus(int status) => status switch
    {
        401 => Unauthorized,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        409 => Conflict,
        412 => PreconditionFailed,
        413 => PayloadTooLarge,
        415 => UnsupportedMediaType,
        422 => Unprocessable,
        501 => NotImplemented,
        503 => Unavailable,
        < 500 => BadRequest,
        _ => InternalError,
    };
}
