using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The evaluated arguments of one call.</summary>
internal readonly struct Arguments(TemplateContext context, Node caller, IReadOnlyList<Expression> expressions, object?[] values)
{
    public TemplateContext Context => context;

    public Node Caller => caller;

    public object?[] Values => values;

    public string? Text(int index) => context.ObjectToText(values[index]);

    public IEnumerable? List(int index) => Conversion.ToList(expressions[index], values[index]);
}
