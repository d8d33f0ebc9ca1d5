namespace Hatmax.Shared.Http;

/// <summary>What went wrong, for a program (<paramref name="Code"/>) and for a person (<paramref name="Message"/>).</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>, or a code of the service.</param>
/// <param name="Message">One sentence without internals.</param>
/// <param name="Details">One entry per field at fault, or null.</param>
/// <param name="RequestId">The id under which the service logged this request.</param>
public sealed record ApiError(string Code, string Message, IReadOnlyList<ErrorDetail>? Details = null, string? RequestId = null);
