using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A set of functions, such as <c>string</c>.</summary>
internal sealed class BuiltinObject(string name, IReadOnlyDictionary<string, BuiltinFunction> functions) : IScriptObject
{
    public int Count => functions.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new InvalidOperationException("A built-in object stays read-only");
    }

    public IEnumerable<string> GetMembers() => functions.Keys;

    public bool Contains(string member) => functions.ContainsKey(member);

    /// <exception cref="NotSupportedException">Only the official package may have the function.</exception>
    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value)
    {
        value = functions.TryGetValue(member, out var function)
            ? function
            : throw new NotSupportedException($"{span.ToStringSimple()} : error : {Unsupported.Message($"`{name}.{member}`")}");
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
