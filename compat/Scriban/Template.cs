using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. Parse once, render as often as needed, from any number of threads with a context each.</summary>
public class Template
{
    private readonly Block _body;

    private Template(string? sourceFilePath, LogMessageBag messages, Block body)
    {
        SourceFilePath = sourceFilePath;
        Messages = messages;
        _body = body;
    }

    /// <summary>The path that messages name; null where none was given.</summary>
    public string? SourceFilePath { get; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; }

    /// <summary>Never throws for what the text holds: see <see cref="HasErrors"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">The path that messages name.</param>
    /// <param name="parserOptions">Limits; the defaults where null.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new Template(sourceFilePath, [], Block.Empty);
        }

        var parser = new Parser(new SourceText(text, sourceFilePath), parserOptions ?? default);
        var body = parser.Run();
        return new Template(sourceFilePath, parser.Messages, body);
    }

    /// <summary>The text that the template gives with the data of a context.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasErrors"/>.</exception>
    /// <exception cref="ScriptRuntimeException">The template and the data do not fit.</exception>
    /// <exception cref="NotSupportedException">The template asks for what only the official package Scriban has.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HasErrors)
        {
            throw new InvalidOperationException($"The template has errors:\n{Messages}");
        }

        RenderBody(context);
        return context.TakeOutput();
    }

    internal void RenderBody(TemplateContext context)
    {
        context.Flow = Flow.Next;
        try
        {
            _body.Render(context);
        }
        finally
        {
            context.Flow = Flow.Next;
        }
    }
}
