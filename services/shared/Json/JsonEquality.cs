using System.Text.Json;

namespace Hatmax.Shared.Json;

/// <summary>Compares JSON values by content; the order of members does not count.</summary>
public sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    /// <summary>The only instance.</summary>
    public static JsonEquality Instance { get; } = new();

    /// <summary>Whether both are absent or have the same content.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when they agree.</returns>
    public static bool Equal(JsonElement? left, JsonElement? right) =>
        left is { } a ? right is { } b && JsonElement.DeepEquals(a, b) : right is null;

    /// <inheritdoc/>
    public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(JsonElement obj) => (int)obj.ValueKind;
}
