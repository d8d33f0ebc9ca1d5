using Hatmax.Shared.Validation;

namespace Hatmax.Shared.Data;

/// <summary>Makes <see cref="SaveResult{T}"/> values.</summary>
public static class SaveResult
{
    /// <summary>The change is stored.</summary>
    /// <param name="value">The record as stored.</param>
    /// <param name="version">Version of its root; 0 when the root has none.</param>
    public static SaveResult<T> Saved<T>(T value, long version = 0)
        where T : class => new(SaveStatus.Saved, value, version, null);

    /// <summary>The change is not stored.</summary>
    public static SaveResult<T> Failed<T>(SaveStatus status)
        where T : class => new(status, null, 0, null);

    /// <summary>The change breaks business rules.</summary>
    public static SaveResult<T> Rejected<T>(ValidationErrors errors)
        where T : class => new(SaveStatus.Rejected, null, 0, errors);
}
