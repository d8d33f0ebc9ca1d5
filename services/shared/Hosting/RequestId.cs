using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Hosting;

/// <summary>The id that ties an answer to its log lines: the caller's, if it is a sane token, else a new one.</summary>
internal static class RequestId
{
    internal const string Header = "X-Request-Id";
    private const int MaxLength = 128;

    private static readonly SearchValues<char> Token =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:+/=");

    internal static string Assign(HttpContext context)
    {
        var sent = context.Request.Headers[Header];
        var id = sent.Count == 1 && IsSane(sent[0]) ? sent[0]! : Guid.CreateVersion7().ToString("N");
        context.TraceIdentifier = id;
        context.Response.Headers[Header] = id;
        return id;
    }

    private static bool IsSane(string? id) => id is { Length: > 0 and <= MaxLength } && !id.AsSpan().ContainsAnyExcept(Token);
}
