using Scriban.Parsing;

namespace Scriban.Syntax;

internal abstract class Statement(SourceText source, int start, int end) : Node(source, start, end)
{
    public abstract void Render(TemplateContext context);
}
