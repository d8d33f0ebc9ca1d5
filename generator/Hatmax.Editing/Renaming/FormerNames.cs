using Hatmax.Editing.Syntax;

namespace Hatmax.Editing.Renaming;

/// <summary>Keeps the names that a node had under its <c>was</c>, where the language has that key for it.</summary>
internal static class FormerNames
{
    private const string Key = "was";

    /// <summary>The text with the earlier name; null after a diagnostic.</summary>
    public static string? Keep(string text, SyntaxDocument document, SpecPath path, SpecRename rename, DiagnosticBag bag)
    {
        var segments = path.Segments.SetItem(path.Segments.Length - 1, rename.NewName);
        var order = new KeyOrder();
        var value = Lookup(ValueReader.Read(document.Root), segments);
        if (!order.Has(segments, Key, value as SpecMap))
        {
            return text;
        }

        // A list of names is the chain of earlier ones, the oldest first. A name that comes back ends the chain where it stood.
        var written = (value as SpecMap)?.Find(Key);
        var names = SpecValue.NamesIn(written);
        names = names.IndexOf(rename.NewName) is >= 0 and var back ? names[..back] : [.. names, rename.Name];
        if (!order.TakesList(segments, Key, value as SpecMap) && names.Count > 1)
        {
            names = names[^1..];
        }

        var at = new SpecPath(segments.Add(Key));
        return names.Count > 0
            ? SpecEditor.Steps(text, [SpecOperation.Set(at, names.Count == 1 ? SpecValue.Text(names[0]) : SpecValue.Texts(names))], bag)
            : written is null ? text : SpecEditor.Steps(text, [SpecOperation.Remove(at)], bag);
    }

    private static SpecValue? Lookup(SpecValue root, ImmutableArray<string> path)
    {
        SpecValue? at = root;
        foreach (var key in path)
        {
            at = (at as SpecMap)?.Find(key);
        }

        return at;
    }
}
