using Scriban.Parsing;

namespace Scriban.Syntax;

internal sealed class RawStatement(SourceText source, int start, int end) : Statement(source, start, end)
{
    public override void Render(TemplateContext context) => context.Write(Source.Text, Start, End - Start + 1);
}
