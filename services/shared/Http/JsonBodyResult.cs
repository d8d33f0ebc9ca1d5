using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

/// <summary>A body that was read, or the answer to give because it could not be.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public readonly struct JsonBodyResult<T>
{
    internal JsonBodyResult(T value) => Value = value;

    internal JsonBodyResult(IResult error) => Error = error;

    /// <summary>The body, or default if there is an <see cref="Error"/>.</summary>
    public T? Value { get; }

    /// <summary>The answer to give, or null.</summary>
    public IResult? Error { get; }

    /// <summary>Either the body or the answer to give.</summary>
    /// <param name="value">The body.</param>
    /// <param name="error">The answer to give.</param>
    /// <returns>True if the body was read.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out IResult? error)
    {
        value = Value;
        error = Error ?? (value is null ? ApiResults.InvalidPayload(JsonBody.Empty) : null);
        return error is null;
    }
}
