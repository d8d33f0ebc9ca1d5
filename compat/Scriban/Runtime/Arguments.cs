using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The arguments of one call, as the function's parameters ask for them.</summary>
internal readonly struct Arguments(TemplateContext context, Node caller, IReadOnlyList<Expression> expressions, object?[] values)
{
    public TemplateContext Context => context;

    public Node Caller => caller;

    public object?[] Values => values;

    public string? Text(int index) => (string?)values[index];

    public IEnumerable? List(int index) => (IEnumerable?)values[index];

    /// <summary>Functions as values are outside this substitute, so an argument that should be one is null or wrong.</summary>
    public void CheckNoFunction(int index)
    {
        if (index < values.Length && values[index] is not null)
        {
            throw expressions[index].Error($"`{expressions[index]}` is not a function");
        }
    }
}
