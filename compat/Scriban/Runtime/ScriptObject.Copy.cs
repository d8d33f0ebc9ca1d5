using System.Collections;

namespace Scriban.Runtime;

public partial class ScriptObject
{
    /// <summary>
    /// Adds the members of another object: the entries of a script object or a dictionary, or the public properties and fields of
    /// any other .NET object, read now and named by <see cref="StandardMemberRenamer"/>. Members that exist are replaced.
    /// </summary>
    /// <exception cref="NotSupportedException">The object is a type; only the official package imports static members.</exception>
    public void Import(object obj)
    {
        switch (obj)
        {
            case null:
                break;
            case ScriptObject other:
                foreach (var (member, entry) in other._entries)
                {
                    if (CanWrite(member))
                    {
                        _entries[member] = entry;
                    }
                }

                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                {
                    var member = entry.Key.ToString()!;
                    if (CanWrite(member))
                    {
                        this[member] = entry.Value;
                    }
                }

                break;
            case Type or string or IScriptObject:
                throw new NotSupportedException($"A {obj.GetType().Name} cannot be imported by this substitute; the official package Scriban does");
            default:
                foreach (var (member, getter) in TypeMembers.Of(obj.GetType(), StandardMemberRenamer.Default).All)
                {
                    SetValue(member, getter.Get(obj), readOnly: false);
                }

                break;
        }
    }

    /// <summary>A copy; with <paramref name="deep"/>, of the script objects and arrays inside it too.</summary>
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(_entries.Count) { IsReadOnly = IsReadOnly };
        foreach (var (member, entry) in _entries)
        {
            copy._entries[member] = deep && entry.Value is IScriptObject inner ? entry with { Value = inner.Clone(true) } : entry;
        }

        return copy;
    }
}
