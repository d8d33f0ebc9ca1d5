using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An expression that names a place (a variable, a member, an index), where a function may be found.</summary>
internal abstract class PathExpression(SourceText source, int start, int end) : Expression(source, start, end)
{
    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is BuiltinFunction function ? function.Call(context, this, usePipe: true, []) : value;
    }

    public sealed override object? EvaluateTarget(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is BuiltinFunction function ? function.Call(context, this, usePipe: false, []) : value;
    }

    public abstract override object? EvaluateUncalled(TemplateContext context);
}
