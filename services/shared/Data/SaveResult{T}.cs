using System.Diagnostics.CodeAnalysis;
using Hatmax.Shared.Http;
using Hatmax.Shared.Validation;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Data;

/// <summary>What became of a change to the store.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Value">The record as stored; null unless saved.</param>
/// <param name="Version">Version of its root after the change; 0 when the root has none.</param>
/// <param name="Errors">Broken business rules; null unless rejected.</param>
public readonly record struct SaveResult<T>(SaveStatus Status, T? Value, long Version, ValidationErrors? Errors)
    where T : class
{
    /// <summary>The stored record, or the answer that says why there is none.</summary>
    /// <param name="root">Name of the root, for messages.</param>
    /// <param name="child">Name of the child; empty when the change is about the root.</param>
    /// <param name="value">The record as stored.</param>
    /// <param name="failure">The answer.</param>
    public bool TryGet(string root, string child, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out IResult? failure)
    {
        value = Value;
        failure = Status switch
        {
            SaveStatus.Saved => null,
            SaveStatus.NotFound => ApiResults.NotFound(root),
            SaveStatus.ChildNotFound => ApiResults.ChildNotFound(child, root),
            SaveStatus.VersionMismatch => ApiResults.PreconditionFailed(),
            SaveStatus.Referenced => ApiResults.Conflict($"{root} is referred to by other records"),
            // What another record holds is a conflict; what cannot be is an unprocessable request.
            _ when HasConflict(Errors!) => ApiResults.Conflict(Errors!),
            _ => ApiResults.Unprocessable(Errors!),
        };
        return failure is null;
    }

    private static bool HasConflict(ValidationErrors errors)
    {
        foreach (var error in errors.Items)
        {
            if (error.Code == ValidationCodes.Unique)
            {
                return true;
            }
        }

        return false;
    }
}
