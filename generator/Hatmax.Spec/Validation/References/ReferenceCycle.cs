namespace Hatmax.Spec.Validation.References;

/// <summary>One circle of references.</summary>
/// <param name="Path">The names in order, the first again at the end: <c>A → B → A</c>.</param>
/// <param name="Span">Place of the reference that closes the circle.</param>
internal sealed record ReferenceCycle(string Path, SourceSpan Span)
{
    private const int Shown = 12;

    public static string Show(IEnumerable<string> names, string first)
    {
        var shown = names.Take(Shown + 1).ToList();
        return string.Join(" → ", shown.Take(Shown)) + (shown.Count > Shown ? " → …" : "") + " → " + first;
    }
}
