using System.Collections.ObjectModel;

namespace Scriban.Runtime;

/// <summary>A list of values for templates. Reading outside it gives null; writing after its end fills the gap with nulls.</summary>
public class ScriptArray : Collection<object?>
{
    public ScriptArray()
    {
    }

    public ScriptArray(System.Collections.IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Add(value);
        }
    }

    public new object? this[int index]
    {
        get => index >= 0 && index < Count ? base[index] : null;
        set
        {
            while (index >= Count)
            {
                Add(null);
            }

            if (index >= 0)
            {
                base[index] = value;
            }
        }
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Add(item);
        }
    }
}
