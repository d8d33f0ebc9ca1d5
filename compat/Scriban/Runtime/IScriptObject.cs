using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A set of named values that templates can read and write.</summary>
public interface IScriptObject
{
    int Count { get; }

    bool IsReadOnly { get; set; }

    IEnumerable<string> GetMembers();

    bool Contains(string member);

    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value);

    /// <summary>False where the member is read-only; a member that does not exist may be written.</summary>
    bool CanWrite(string member);

    /// <summary>False where the member is read-only.</summary>
    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object value, bool readOnly);

    bool Remove(string member);

    void SetReadOnly(string member, bool readOnly);

    IScriptObject Clone(bool deep);
}
