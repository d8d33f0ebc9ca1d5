using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class FlowStatement(SourceText source, int start, int end, Flow flow) : Statement(source, start, end)
{
    public override void Render(TemplateContext context) =>
        context.Flow = context.IsInLoop ? flow : throw Error($"The <{this}> statement can only be used inside a loop");
}
