namespace Hatmax.Spec;

/// <summary>One object of the language at the first place where it is found.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">Where it stands, dotted.</param>
/// <param name="Context">A spec with <c>@</c> where one of its keys goes.</param>
internal sealed record ReferenceSection(IDescribedObject Object, string Path, string Context)
{
    /// <summary>A whole spec that shows one key.</summary>
    public string Example(KeyDescription key)
    {
        var written = key.Lines.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return ReferenceContext.Insert(Context, [.. Siblings(Object, key.Name).Where(l => !written.Contains(KeyOf(l))), .. key.Lines]);
    }

    /// <summary>The keys that must stand beside a key, with examples.</summary>
    public static IEnumerable<string> Siblings(IDescribedObject described, string key)
    {
        var needed = described.Description.Keys.Where(k => k.IsRequired).ToList();
        foreach (var choice in described.Description.ExactlyOne.Where(c => !c.Contains(key, StringComparer.Ordinal)))
        {
            needed.Add(described.Description.Keys.First(k => k.Name == choice[0]));
        }

        return needed.Where(k => k.Name != key).Select(k => $"{k.Name}: {k.Value}")
            .Concat(described.Beside.Where(l => KeyOf(l) != key));
    }

    private static string KeyOf(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];
}
