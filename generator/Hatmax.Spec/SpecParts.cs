namespace Hatmax.Spec;

/// <summary>
/// Hashes of what the text of a spec says, part by part: aliases count as what they stand for; places, comments and quotes that change nothing do not count.
/// Two specs with an equal hash of a part say the same there, in the same order.
/// </summary>
/// <param name="Common">SHA-256, 64 hexadecimal digits, of everything but the contents of <c>services</c>.</param>
/// <param name="Services">The same of each service, by name.</param>
public sealed record SpecParts(string Common, ImmutableSortedDictionary<string, string> Services)
{
    /// <summary>The parts of a text that is no spec.</summary>
    public static SpecParts None { get; } = new("", ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
}
