using Hatmax.Shared.Http;

namespace Hatmax.Shared.Validation;

/// <summary>Every rule that one request broke, in the order of the checks. Costs one small object while nothing is wrong.</summary>
public sealed class ValidationErrors
{
    private List<ErrorDetail>? items;

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The errors so far.</summary>
    public IReadOnlyList<ErrorDetail> Items => items ?? (IReadOnlyList<ErrorDetail>)[];

    /// <summary>Adds an error.</summary>
    /// <param name="field">The JSON path of the field, such as <c>items[0].text</c>.</param>
    /// <param name="code">The machine code of the broken rule, such as <c>required</c>.</param>
    /// <param name="message">One sentence for a person.</param>
    public void Add(string field, string code, string message) => (items ??= []).Add(new ErrorDetail(field, code, message));

    /// <summary>Whether this error is there, so that a later rule can keep quiet about the same field.</summary>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="code">The machine code.</param>
    /// <returns>True if it was added.</returns>
    public bool Contains(string field, string code)
        => items is not null && items.Exists(item => string.Equals(item.Field, field, StringComparison.Ordinal) && string.Equals(item.Code, code, StringComparison.Ordinal));
}
