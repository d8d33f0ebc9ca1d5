namespace Hatmax.Previews;

/// <summary>One property that differs, as the engine names it.</summary>
/// <param name="Path">Property path, such as <c>spec.ports[0].port</c>.</param>
/// <param name="Kind">add, delete, update, or one of them with <c>-replace</c>.</param>
/// <param name="IsInput">True when old and new inputs differ, false when the old state differs from the new inputs.</param>
internal sealed record PropertyDiff(string Path, string Kind, bool IsInput)
{
    public bool ForcesReplacement => Kind.EndsWith("-replace", StringComparison.Ordinal);
}
