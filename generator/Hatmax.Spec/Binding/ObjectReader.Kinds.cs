namespace Hatmax.Spec.Binding;

internal sealed partial class ObjectReader
{
    /// <summary>An optional value that is null where it is not written.</summary>
    public T? Value<T>(string key, Shape<T> shape, string doc, string example, string? shown = null)
        where T : class
    {
        _description?.Keys.Add(new KeyDescription(key, shape, false, shown, doc, example));
        var at = _map?.IndexOf(key) ?? -1;
        return at >= 0 && Take(at, shape, out var value) ? value : null;
    }

    /// <summary>An optional value without which, where it is written and not usable, the object says too little to be judged.</summary>
    public T? Decisive<T>(string key, Shape<T> shape, string doc, string example, string? shown = null)
        where T : class
    {
        var value = Value(key, shape, doc, example, shown);
        _failed |= value is null && SpanOf(key).IsKnown;
        return value;
    }

    /// <summary>An optional object that is null where it is not written.</summary>
    public T? Object<T>(string key, Shape<T> shape, string doc, string example)
        where T : class => Optional<T>(key, shape, null!, doc, example);

    /// <summary>An optional list or map that is empty where it is not written.</summary>
    public ImmutableArray<T> Many<T>(string key, Shape<ImmutableArray<T>> shape, string doc, string example) =>
        Optional(key, shape, [], doc, example);

    /// <summary>An optional true or false.</summary>
    public bool Flag(string key, bool fallback, string doc) =>
        Optional(key, Shapes.Bool, new Located<bool>(fallback, SourceSpan.None), doc, fallback ? "false" : "true", fallback ? "true" : "false").Value;

    /// <summary>The optional <c>was</c>: former names, the oldest first.</summary>
    /// <param name="what">What was renamed, in one word.</param>
    /// <param name="name">Form of a name.</param>
    /// <param name="example">A name.</param>
    public ImmutableArray<Located<string>> Was(string what, Shape<Located<string>> name, string example) => Many(
        "was", Shapes.OneOrMany(name), $"Names that the {what} had before, the oldest first: one name or a list. Code, files and data [follow](renames.md).", example);

    /// <summary>The optional <c>drop</c>: names of what was stored and may go.</summary>
    /// <param name="what">What the names are, as the reference says it.</param>
    /// <param name="example">A name.</param>
    public ImmutableArray<Located<string>> Drop(string what, string example) => Many(
        "drop", Shapes.OneOrMany(Shapes.Name), $"{what}: one name or a list. The next start [drops](generated-code.md#dropping-data) them for good.", example);

    /// <summary>The optional <c>description</c>.</summary>
    public string? Described(string doc) =>
        Value("description", Shapes.AnyText, doc, "What people write down.")?.Value;
}
