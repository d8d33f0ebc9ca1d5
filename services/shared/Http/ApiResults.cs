using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

/// <summary>Every answer that a route gives. Bodies are compact UTF-8 JSON in an <see cref="Envelope{T}"/> or an <see cref="ErrorEnvelope"/>.</summary>
public static partial class ApiResults
{
    /// <summary>200 with a body.</summary>
    /// <param name="envelope">The body.</param>
    /// <param name="typeInfo">How the body is written.</param>
    /// <param name="etag">The quoted entity tag of the body, see <see cref="EntityTag.FromVersion"/>.</param>
    /// <returns>The answer.</returns>
    public static IResult Ok<T>(Envelope<T> envelope, JsonTypeInfo<Envelope<T>> typeInfo, string? etag = null)
        => new EnvelopeResult<T>(StatusCodes.Status200OK, envelope, typeInfo, etag, location: null);

    /// <summary>201 with a body and the address of what was made.</summary>
    /// <param name="location">The path of the new resource, for the <c>Location</c> header.</param>
    /// <param name="envelope">The body.</param>
    /// <param name="typeInfo">How the body is written.</param>
    /// <param name="etag">The quoted entity tag of the body.</param>
    /// <returns>The answer.</returns>
    public static IResult Created<T>(string location, Envelope<T> envelope, JsonTypeInfo<Envelope<T>> typeInfo, string? etag = null)
        => new EnvelopeResult<T>(StatusCodes.Status201Created, envelope, typeInfo, etag, location);

    /// <summary>204: done, nothing to say.</summary>
    /// <returns>The answer.</returns>
    public static IResult NoContent() => EmptyResult.NoContent;

    /// <summary>304: the client already has this version.</summary>
    /// <param name="etag">The quoted entity tag that both sides know.</param>
    /// <returns>The answer.</returns>
    public static IResult NotModified(string etag) => new EmptyResult(StatusCodes.Status304NotModified, etag);
}
