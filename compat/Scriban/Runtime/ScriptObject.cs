using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Named values for templates, in the order in which they were added.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IScriptObject
{
    private readonly Dictionary<string, Entry> _entries;

    public ScriptObject()
        : this(0)
    {
    }

    public ScriptObject(int capacity) => _entries = new Dictionary<string, Entry>(capacity, StringComparer.Ordinal);

    public int Count => _entries.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _entries.Keys;

    public ICollection<object?> Values => [.. _entries.Values.Select(entry => entry.Value)];

    /// <summary>The value of a member; null where there is none.</summary>
    public object? this[string key]
    {
        get => _entries.TryGetValue(key, out var entry) ? entry.Value : null;
        set => TrySetValue(null!, default, key, value!, readOnly: false);
    }

    public void Add(string key, object? value) => _entries.Add(key, new Entry(value, IsReadOnly: false));

    public void Clear() => _entries.Clear();

    public virtual bool Contains(string member) => _entries.ContainsKey(member);

    public bool ContainsKey(string key) => Contains(key);

    public IEnumerable<string> GetMembers() => _entries.Keys;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryGetValue(null!, default, key, out value!);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value)
    {
        var found = _entries.TryGetValue(member, out var entry);
        value = entry?.Value!;
        return found;
    }

    public virtual bool CanWrite(string member) => !_entries.TryGetValue(member, out var entry) || !entry.IsReadOnly;

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        ThrowIfReadOnly();
        _entries[member] = new Entry(value, readOnly);
        return true;
    }

    public void SetValue(string member, object? value, bool readOnly) => _entries[member] = new Entry(value, readOnly);

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        ThrowIfReadOnly();
        if (_entries.TryGetValue(member, out var entry))
        {
            _entries[member] = entry with { IsReadOnly = readOnly };
        }
    }

    public virtual bool Remove(string member)
    {
        ThrowIfReadOnly();
        return _entries.Remove(member);
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        _entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)this).Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The object is read-only");
        }
    }

    private sealed record Entry(object? Value, bool IsReadOnly);
}
