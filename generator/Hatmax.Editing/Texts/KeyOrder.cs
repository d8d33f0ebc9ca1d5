using Hatmax.Spec.Binding;
using Hatmax.Spec.Language;

namespace Hatmax.Editing;

/// <summary>
/// The order of keys that the language names: single values, description, earlier names, then maps and lists; among themselves as the
/// language reference lists them, but for a few that read better otherwise. Names that the author chose have no order: a new one comes last.
/// </summary>
internal sealed class KeyOrder
{
    private static readonly Dictionary<string, string[]> First = new(StringComparer.Ordinal)
    {
        ["service"] = ["models", "aggregates", "relations", "usecases", "types", "clients", "api"],
        ["handler"] = ["id", "route", "source", "model", "op", "custom_operation"],
    };

    private readonly Dictionary<string, ImmutableArray<IDescribedObject>> _objects = new(StringComparer.Ordinal);

    /// <summary>Position at which a new key goes into a map.</summary>
    public int PlaceOf(ImmutableArray<string> path, string key, IReadOnlyCollection<string> keysInOrder)
    {
        var keys = keysInOrder.ToList();
        if (Ranks(path, keys) is not { } ranks || !ranks.TryGetValue(key, out var rank))
        {
            return keys.Count;
        }

        var place = keys.FindLastIndex(k => ranks.TryGetValue(k, out var other) && other <= rank) + 1;

        // The first key of a map stays: it may share its line with a dash, or carry the comment that heads the file.
        return Math.Max(place, Math.Min(1, keys.Count));
    }

    /// <summary>The entries of a map in their order, by position; null for names that the author chose.</summary>
    public ImmutableArray<int>? Sort(ImmutableArray<string> path, IReadOnlyList<string> keys) =>
        Ranks(path, keys) is not { } ranks ? null
            : [.. Enumerable.Range(0, keys.Count).OrderBy(at => ranks.GetValueOrDefault(keys[at], int.MaxValue))];

    /// <summary>True when the language has that key at such a place.</summary>
    public bool Has(ImmutableArray<string> path, string key, SpecMap? map) => Find(path, key, map) is not null;

    /// <summary>True when the value of that key may be a list.</summary>
    public bool TakesList(ImmutableArray<string> path, string key, SpecMap? map) =>
        Find(path, key, map) is { } found && Forms(found.Shape).SelectMany(s => s.Parts).Any(p => p.Step == PartStep.Item);

    private KeyDescription? Find(ImmutableArray<string> path, string key, SpecMap? map)
    {
        var keys = (map?.Entries ?? []).Select(e => e.Key).ToList();
        return Objects(path).Select(o => o.Description.Keys).MaxBy(known => known.Count(k => keys.Contains(k.Name)))?.Find(k => k.Name == key);
    }

    private Dictionary<string, int>? Ranks(ImmutableArray<string> path, IReadOnlyList<string> keys) =>
        Objects(path).Select(Ranks).MaxBy(ranks => keys.Count(ranks.ContainsKey));

    private static Dictionary<string, int> Ranks(IDescribedObject o)
    {
        var first = First.GetValueOrDefault(o.Name, []);
        return o.Description.Keys
            .OrderBy(k => k.Value is ['{' or '[', ..])
            .ThenBy(k => k.Name switch { "description" => 1, "was" => 2, "drop" => 3, _ => 0 })
            .ThenBy(k => Array.IndexOf(first, k.Name) is >= 0 and var at ? at : int.MaxValue)
            .Select((k, at) => (k.Name, at))
            .ToDictionary(k => k.Name, k => k.at, StringComparer.Ordinal);
    }

    private ImmutableArray<IDescribedObject> Objects(ImmutableArray<string> path)
    {
        var id = string.Join('\n', path);
        if (_objects.TryGetValue(id, out var known))
        {
            return known;
        }

        IEnumerable<Shape> shapes = [SystemShapes.System];
        foreach (var segment in path)
        {
            shapes = [.. shapes.SelectMany(Forms).SelectMany(s => s.Parts)
                .Where(p => p.Step is PartStep.Entry or PartStep.Item || (p.Step == PartStep.Key && string.Equals(p.Name, segment, StringComparison.Ordinal)))
                .Select(p => p.Shape)];
        }

        return _objects[id] = [.. shapes.SelectMany(Forms).OfType<IDescribedObject>()];
    }

    private static IEnumerable<Shape> Forms(Shape shape) =>
        shape.Parts.Where(p => p.Step == PartStep.Same).SelectMany(p => Forms(p.Shape)).Prepend(shape);
}
