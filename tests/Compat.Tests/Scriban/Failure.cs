using Scriban;
using Scriban.Syntax;

namespace Compat.Tests.Scriban;

/// <summary>Asserts where an error is. Wordings are each package's own, so tests name only what both must say.</summary>
internal static class Failure
{
    public static void AtParse(string text, int line, int column)
    {
        var template = Template.Parse(text, "main.sbn");
        Assert.True(template.HasErrors);
        Assert.True(template.Messages.HasErrors);
        Assert.StartsWith($"main.sbn({line},{column}) : error : ", template.Messages[0].ToString(), StringComparison.Ordinal);
        Assert.Equal((line - 1, column - 1), (template.Messages[0].Span.Start.Line, template.Messages[0].Span.Start.Column));
        Assert.Throws<InvalidOperationException>(() => template.Render(new TemplateContext()));
    }

    public static ScriptRuntimeException AtRender(string text, int line, int column, Action<TemplateContext>? configure = null)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Rendering.Render(text, configure));
        Assert.StartsWith($"main.sbn({line},{column}) : error : ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(error.OriginalMessage, error.Message, StringComparison.Ordinal);
        Assert.Equal("main.sbn", error.Span.FileName);
        return error;
    }
}
