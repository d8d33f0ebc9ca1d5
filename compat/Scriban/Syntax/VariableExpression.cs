using Scriban.Parsing;

namespace Scriban.Syntax;

internal sealed class VariableExpression(SourceText source, int start, int end, string name) : PathExpression(source, start, end)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(TemplateContext context) => context.GetVariable(this);
}
