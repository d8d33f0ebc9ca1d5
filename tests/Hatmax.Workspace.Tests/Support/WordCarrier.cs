namespace Hatmax.Workspace.Tests;

/// <summary>Replaces one word in every text, and remembers what it was given.</summary>
internal sealed class WordCarrier(string from, string to) : ICodeCarrier
{
    public List<IReadOnlyDictionary<string, string>> Calls { get; } = [];

    public ImmutableDictionary<string, string> Carry(IReadOnlyDictionary<string, string> handwritten)
    {
        Calls.Add(handwritten);
        return handwritten.Select(t => KeyValuePair.Create(t.Key, t.Value.Replace(from, to, StringComparison.Ordinal)))
            .Where(t => t.Value != handwritten[t.Key])
            .ToImmutableDictionary(StringComparer.Ordinal);
    }
}
