using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turns into: a value, what it hangs on, and whether it is known and secret.</summary>
internal readonly record struct OutputData<T>(ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret)
{
    public static OutputData<T> Known(T value, bool isSecret = false) => new([], value, IsKnown: true, isSecret);

    public static OutputData<T> Unknown(ImmutableHashSet<Resource> resources, bool isSecret)
        => new(resources, default!, IsKnown: false, isSecret);

    /// <summary>The same value as an object.</summary>
    public OutputData<object?> Boxed() => new(Resources, Value, IsKnown, IsSecret);
}
