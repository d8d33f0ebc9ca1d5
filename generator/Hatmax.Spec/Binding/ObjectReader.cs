using System.Diagnostics.CodeAnalysis;

namespace Hatmax.Spec.Binding;

/// <summary>
/// Gives an object its keys one by one. On a map it reads them; on a description it records them and gives default values, so the
/// function that asks must not look at what it gets.
/// </summary>
internal sealed partial class ObjectReader
{
    private readonly YamlMapping? _map;
    private readonly ObjectDescription? _description;
    private readonly Place _place;
    private readonly bool[] _used = [];
    private bool _failed;

    public ObjectReader(YamlMapping map, Place place)
    {
        (_map, _place) = (map, place);
        _used = new bool[map.Entries.Length];
    }

    public ObjectReader(ObjectDescription description)
    {
        _description = description;
        _place = new Place(new DiagnosticBag(""), new Located<string>("", SourceSpan.None));
    }

    /// <summary>The key that the object stands under.</summary>
    public Located<string> Key => _place.Key;

    /// <summary>Place of that key.</summary>
    public SourceSpan Span => _place.Key.Span;

    /// <summary>A key that must be written. Where it is not usable, neither is the object.</summary>
    public T Required<T>(string key, Shape<T> shape, string doc, string example)
    {
        _description?.Keys.Add(new KeyDescription(key, shape, true, null, doc, example));
        if (_map is null)
        {
            return default!;
        }

        var at = _map.IndexOf(key);
        if (at < 0)
        {
            _place.Bag.Add(
                LanguageDiagnostics.MissingKey, Span.IsKnown ? Span : _map.Span, $"{(Key.Value.Length == 0 ? "The file" : $"'{Shorten.Text(Key.Value)}'")} has no key '{key}'.",
                $"Add '{key}', for example `{key}: {example}`.");
        }
        else if (Take(at, shape, out var value))
        {
            return value;
        }

        _failed = true;
        return default!;
    }

    /// <summary>A key that must be written, with a value that stands in for it, so that the object stays usable.</summary>
    public T RequiredOr<T>(string key, Shape<T> shape, T substitute, string doc, string example)
    {
        var failedBefore = _failed;
        _failed = false;
        var value = Required(key, shape, doc, example);
        var substituted = _failed;
        _failed = failedBefore;
        return substituted ? substitute : value;
    }

    /// <summary>A key that may be left out; then <paramref name="fallback"/> holds.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shape">Form of its value.</param>
    /// <param name="fallback">Value where it is missing or not usable.</param>
    /// <param name="doc">What it means.</param>
    /// <param name="example">A value.</param>
    /// <param name="shown">The fallback in words; null for nothing.</param>
    public T Optional<T>(string key, Shape<T> shape, T fallback, string doc, string example, string? shown = null)
    {
        _description?.Keys.Add(new KeyDescription(key, shape, false, shown, doc, example));
        var at = _map?.IndexOf(key) ?? -1;
        return at >= 0 && Take(at, shape, out var value) ? value : fallback;
    }

    /// <summary>Of these keys exactly one must be written.</summary>
    public void ExactlyOne(params string[] keys)
    {
        _description?.ExactlyOne.Add(keys);
        if (_map is null)
        {
            return;
        }

        var written = keys.Where(k => _map.IndexOf(k) >= 0).ToList();
        if (written.Count != 1)
        {
            _place.Bag.Add(
                LanguageDiagnostics.ExactlyOne, Span, $"'{Shorten.Text(Key.Value)}' needs exactly one of {string.Join(", ", keys)}, and has {written.Count}.",
                written.Count == 0 ? $"Add '{keys[0]}'." : $"Keep '{written[0]}' and remove '{written[1]}', or the other way round.");
            _failed = true;
        }
    }

    /// <summary>Place of a key, unknown where it is not written.</summary>
    public SourceSpan SpanOf(string key) => _map is not null && _map.IndexOf(key) is >= 0 and var at ? _map.Entries[at].Key.Span : SourceSpan.None;

    /// <summary>Reports what nobody asked for; false when the object cannot be used.</summary>
    public bool Finish(string name, Func<ObjectDescription> description)
    {
        for (var i = 0; i < _used.Length; i++)
        {
            if (!_used[i])
            {
                ReportUnknown(_map!.Entries[i].Key, name, description());
            }
        }

        return !_failed;
    }

    private bool Take<T>(int at, Shape<T> shape, [MaybeNullWhen(false)] out T value)
    {
        _used[at] = true;
        var (key, node) = _map!.Entries[at];
        return shape.Read(node, _place with { Key = key.Located }, out value);
    }

    private void ReportUnknown(YamlScalar key, string name, ObjectDescription description)
    {
        var known = description.Keys.ConvertAll(k => k.Name);
        var near = NearestName.Of(key.Text, known);
        _place.Bag.Add(
            LanguageDiagnostics.UnknownKey, key.Span, $"'{Shorten.Text(key.Text)}' is not a key of {Article.With(name)}.",
            near is null ? $"Remove it, or use one of: {string.Join(", ", known)}." : $"Did you mean '{near}'? Known keys are: {string.Join(", ", known)}.");
    }
}
