namespace Hatmax.Rendering.Packs;

/// <summary>Versions that fit all of some comparisons, such as <c>&gt;=0.2.0 &lt;1.0.0</c>.</summary>
internal sealed class VersionRange
{
    private static readonly string[] Operators = [">=", "<=", ">", "<", "="];

    private readonly ImmutableArray<(string Operator, Version Version)> _comparisons;

    private VersionRange(ImmutableArray<(string, Version)> comparisons) => _comparisons = comparisons;

    /// <summary>Reads one; null when it cannot be read.</summary>
    public static VersionRange? Parse(string text)
    {
        var comparisons = ImmutableArray.CreateBuilder<(string, Version)>();
        foreach (var part in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Operators.FirstOrDefault(o => part.StartsWith(o, StringComparison.Ordinal)) is not { } sign || Read(part[sign.Length..]) is not { } version)
            {
                return null;
            }

            comparisons.Add((sign, version));
        }

        return comparisons.Count == 0 ? null : new VersionRange(comparisons.DrainToImmutable());
    }

    /// <summary>True for a version in the range; what comes before a release (<c>-beta</c>) counts as the release.</summary>
    public bool Contains(string version)
    {
        var found = Read(version.Split('-', '+')[0]);
        return found is not null && _comparisons.All(c => (c.Operator, Sign: found.CompareTo(c.Version)) switch
        {
            (">=", var sign) => sign >= 0,
            ("<=", var sign) => sign <= 0,
            (">", var sign) => sign > 0,
            ("<", var sign) => sign < 0,
            (_, var sign) => sign == 0,
        });
    }

    private static Version? Read(string text) => text.Count(c => c == '.') == 2 && Version.TryParse(text, out var version) ? version : null;
}
