namespace Hatmax.Reference.Todo;

/// <summary>Business rules of an item, written by hand. The due_on of the API is a day, not an instant.</summary>
public sealed partial record Item
{
    /// <summary>True when it should have been done by then. See <see cref="DueOn"/>.</summary>
    internal bool IsOverdue(DateOnly today) => !Done && DueOn is { } day && day < today;
}
