namespace Hatmax.Shared.Hosting;

/// <summary>What to say about a status that came without a body.</summary>
internal static class BareStatus
{
    internal static string Message(int status) => status switch
    {
        401 => "Sign in first",
        403 => "Not allowed",
        404 => "No such route",
        405 => "The route does not take this method",
        413 => "Request body is too large",
        415 => "Request body must be application/json",
        503 => "The service is not available right now",
        < 500 => "The request could not be understood",
        _ => "The service failed; the request id finds the cause in its log",
    };
}
