namespace Hatmax.Shared.Json;

/// <summary>
/// A JSON member that may be absent, which is not the same as null: PATCH leaves an absent member alone and clears a null one.
/// </summary>
/// <remarks>
/// Put <c>[JsonConverter(typeof(OptionalConverter&lt;T&gt;))]</c> on the property: a closed generic needs no code at run time,
/// unlike a converter factory. To leave an absent member out when writing, add
/// <c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]</c>.
/// </remarks>
/// <typeparam name="T">The member. Use a nullable type if null is a value of it.</typeparam>
/// <param name="value">The value of the member, which may be null.</param>
public readonly struct Optional<T>(T? value) : IEquatable<Optional<T>>
{
    /// <summary>Whether the member was there.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value of the member; default if it was absent.</summary>
    public T? Value { get; } = value;

    /// <summary>A member that is there.</summary>
    /// <param name="value">Its value.</param>
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>Whether both are absent, or both there with equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value of the member, or another one if it was absent.</summary>
    /// <param name="other">What to take for an absent member.</param>
    /// <returns>One of the two.</returns>
    public T? Or(T? other) => HasValue ? Value : other;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <inheritdoc/>
    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "absent";
}
