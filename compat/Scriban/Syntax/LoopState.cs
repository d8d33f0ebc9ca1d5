using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>One running loop: its variable, and what <c>for.index</c> and its like read.</summary>
internal sealed class LoopState(string variable) : IScriptObject
{
    private IEnumerable? _list;
    private IEnumerator? _items;
    private bool _isPeeked;
    private bool _isLast;

    public string Variable => variable;

    /// <summary>False until the first item: an outer loop's variable of the same name is seen until then.</summary>
    public bool HasValue { get; private set; }

    public bool IsStarted => _list is not null;

    public object? Value { get; private set; }

    public int Index { get; private set; }

    public int Count => 0;

    public bool IsReadOnly { get; set; }

    private int Length => _list is IList list ? list.Count : _list!.Cast<object?>().Count();

    public void Start(IEnumerable list)
    {
        _list = list;
        _items = list.GetEnumerator();
        Index = -1;
    }

    public bool MoveNext()
    {
        if (IsLast())
        {
            return false;
        }

        _isPeeked = false;
        Value = _items!.Current;
        HasValue = true;
        Index++;
        return true;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => member is "index" or "rindex" or "first" or "last" or "even" or "odd" or "length";

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value)
    {
        var index = Math.Max(Index, 0);
        value = member switch
        {
            "index" => index,
            "rindex" => Length - index - 1,
            "length" => Length,
            "first" => Boxed.Of(index == 0),
            "last" => Boxed.Of(IsLast()),
            "even" => Boxed.Of((index & 1) == 0),
            "odd" => Boxed.Of((index & 1) != 0),
            _ => null!,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    /// <summary>Moves on to see whether there is another item; at most once per item.</summary>
    private bool IsLast()
    {
        if (!_isPeeked)
        {
            _isLast = !_items!.MoveNext();
            _isPeeked = true;
        }

        return _isLast;
    }
}
