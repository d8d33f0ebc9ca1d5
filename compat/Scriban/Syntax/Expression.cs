using Scriban.Parsing;

namespace Scriban.Syntax;

internal abstract class Expression(SourceText source, int start, int end) : Node(source, start, end)
{
    /// <summary>The value; a function that is named without arguments is called, with what a pipe carries if there is one.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value, with a function left uncalled.</summary>
    public virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    /// <summary>The value as the target of a member or an index: a function is called without what a pipe carries.</summary>
    public virtual object? EvaluateTarget(TemplateContext context) => Evaluate(context);
}
