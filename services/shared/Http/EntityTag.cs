using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

/// <summary>Entity tags made from the version number of a resource (RFC 9110 §8.8.3, §13.1).</summary>
public static class EntityTag
{
    /// <summary>The strong tag of a version.</summary>
    /// <param name="version">The version of the resource.</param>
    /// <returns>The number in quotes, such as <c>"3"</c>.</returns>
    public static string FromVersion(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Whether <c>If-None-Match</c> says that the client already has this tag: then answer 304.</summary>
    /// <param name="request">The request.</param>
    /// <param name="etag">The quoted tag of the resource as it is now.</param>
    /// <returns>True for <c>*</c> or when a listed tag equals <paramref name="etag"/> by weak comparison.</returns>
    public static bool NoneMatch(HttpRequest request, string etag)
    {
        foreach (var value in request.Headers.IfNoneMatch)
        {
            if (ListContains(value, Opaque(etag)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the version that the client expects from <c>If-Match</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="expectedVersion">The version, or null if any will do (no header, or <c>*</c>).</param>
    /// <returns>
    /// False if the header can match no version of ours: a weak or foreign tag, or more than one tag. Answer 412 then.
    /// </returns>
    public static bool TryReadExpectedVersion(HttpRequest request, out long? expectedVersion)
    {
        expectedVersion = null;
        var values = request.Headers.IfMatch;
        if (values.Count == 0)
        {
            return true;
        }

        var tag = values.Count == 1 ? values[0].AsSpan().Trim() : default;
        if (tag is "*")
        {
            return true;
        }

        if (tag.Length < 3 || tag[0] != '"' || tag[^1] != '"'
            || !long.TryParse(tag[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || (tag[1] == '0' && tag.Length > 3))
        {
            return false;
        }

        expectedVersion = version;
        return true;
    }

    private static bool ListContains(ReadOnlySpan<char> list, ReadOnlySpan<char> opaque)
    {
        while (true)
        {
            list = list.TrimStart(" \t,");
            if (list.IsEmpty)
            {
                return false;
            }

            if (list[0] == '*')
            {
                return true;
            }

            list = Opaque(list);
            var end = list[0] == '"' ? list[1..].IndexOf('"') : -1;
            if (end < 0)
            {
                return false;
            }

            if (list[..(end + 2)].SequenceEqual(opaque))
            {
                return true;
            }

            list = list[(end + 2)..];
        }
    }

    private static ReadOnlySpan<char> Opaque(ReadOnlySpan<char> tag) => tag.StartsWith("W/\"") ? tag[2..] : tag;
}
