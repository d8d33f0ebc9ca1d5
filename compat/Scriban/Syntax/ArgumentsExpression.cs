using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>$</c>: the arguments of the include that is being rendered, its template's name first.</summary>
internal sealed class ArgumentsExpression(SourceText source, int start, int end) : PathExpression(source, start, end)
{
    public override object? EvaluateUncalled(TemplateContext context) => context.IncludeArguments;
}
