using Scriban.Parsing;

namespace Scriban.Syntax;

internal sealed class LiteralExpression(SourceText source, int start, int end, object? value) : Expression(source, start, end)
{
    public override object? Evaluate(TemplateContext context) => value;
}
