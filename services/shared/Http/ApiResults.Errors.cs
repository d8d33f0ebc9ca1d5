using Hatmax.Shared.Validation;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

public static partial class ApiResults
{
    /// <summary>400 <c>invalid_id</c>: "Invalid id format".</summary>
    /// <param name="parameter">The path parameter, such as <c>id</c> or <c>childId</c>.</param>
    /// <returns>The answer.</returns>
    public static IResult InvalidId(string parameter)
        => Error(StatusCodes.Status400BadRequest, ErrorCodes.InvalidId, $"Invalid {parameter} format");

    /// <summary>404 <c>not_found</c>: "List not found".</summary>
    /// <param name="entity">The name of what is missing.</param>
    /// <returns>The answer.</returns>
    public static IResult NotFound(string entity)
        => Error(StatusCodes.Status404NotFound, ErrorCodes.NotFound, $"{Capitalised(entity)} not found");

    /// <summary>404 <c>not_found</c>: "Item not found in list".</summary>
    /// <param name="child">The name of what is missing.</param>
    /// <param name="root">The name of what should have held it.</param>
    /// <returns>The answer.</returns>
    public static IResult ChildNotFound(string child, string root)
        => Error(StatusCodes.Status404NotFound, ErrorCodes.NotFound, $"{Capitalised(child)} not found in {Uncapitalised(root)}");

    /// <summary>400 <c>invalid_payload</c>: the body could not be read.</summary>
    /// <param name="message">One sentence.</param>
    /// <param name="details">Where in the body, or null.</param>
    /// <returns>The answer.</returns>
    public static IResult InvalidPayload(string message, IReadOnlyList<ErrorDetail>? details = null)
        => Error(StatusCodes.Status400BadRequest, ErrorCodes.InvalidPayload, message, details);

    /// <summary>400 <c>validation_failed</c> with every broken rule.</summary>
    /// <param name="errors">At least one error.</param>
    /// <returns>The answer.</returns>
    public static IResult ValidationFailed(ValidationErrors errors)
        => Error(StatusCodes.Status400BadRequest, ErrorCodes.ValidationFailed, "Validation failed", errors.Items);

    /// <summary>409 <c>conflict</c> with the fields that collide with what is stored.</summary>
    /// <param name="errors">At least one error.</param>
    /// <returns>The answer.</returns>
    public static IResult Conflict(ValidationErrors errors)
        => Error(StatusCodes.Status409Conflict, ErrorCodes.Conflict, "The request conflicts with stored data", errors.Items);

    /// <summary>409 <c>conflict</c>.</summary>
    /// <param name="message">One sentence.</param>
    /// <returns>The answer.</returns>
    public static IResult Conflict(string message)
        => Error(StatusCodes.Status409Conflict, ErrorCodes.Conflict, message);

    /// <summary>422 <c>unprocessable</c>: well-formed, but it makes no sense to the domain.</summary>
    /// <param name="errors">At least one error.</param>
    /// <returns>The answer.</returns>
    public static IResult Unprocessable(ValidationErrors errors)
        => Error(StatusCodes.Status422UnprocessableEntity, ErrorCodes.Unprocessable, "The request cannot be carried out", errors.Items);

    /// <summary>412 <c>precondition_failed</c>: the stored version is not the one in <c>If-Match</c>.</summary>
    /// <returns>The answer.</returns>
    public static IResult PreconditionFailed()
        => Error(StatusCodes.Status412PreconditionFailed, ErrorCodes.PreconditionFailed, "The resource has another version than the one named in If-Match");

    /// <summary>413 <c>payload_too_large</c>.</summary>
    /// <returns>The answer.</returns>
    public static IResult PayloadTooLarge()
        => Error(StatusCodes.Status413PayloadTooLarge, ErrorCodes.PayloadTooLarge, "Request body is too large");

    /// <summary>415 <c>unsupported_media_type</c>.</summary>
    /// <returns>The answer.</returns>
    public static IResult UnsupportedMediaType()
        => Error(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, "Request body must be application/json");

    /// <summary>501 <c>not_implemented</c>: a declared operation whose body nobody has written yet.</summary>
    /// <param name="operation">The id of the operation.</param>
    /// <returns>The answer.</returns>
    public static IResult NotImplemented(string operation)
        => Error(StatusCodes.Status501NotImplemented, ErrorCodes.NotImplemented, $"{operation} is not implemented");

    /// <summary>Any other failure.</summary>
    /// <param name="status">An HTTP status of 400 or more.</param>
    /// <param name="code">A machine code, see <see cref="ErrorCodes"/>.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="details">The fields at fault, or null.</param>
    /// <returns>The answer.</returns>
    public static IResult Error(int status, string code, string message, IReadOnlyList<ErrorDetail>? details = null)
        => new ErrorResult(status, code, message, details);

    private static string Capitalised(string name)
        => name.Length > 0 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static string Uncapitalised(string name)
        => name.Length > 0 && char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
