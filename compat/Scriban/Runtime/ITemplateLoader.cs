using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds and reads the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The key under which the template is loaded and cached; need not be a path on a disk.</summary>
    string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of the template with a key that <see cref="GetPath"/> gave.</summary>
    string Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>As <see cref="Load"/>; asked for by asynchronous renders only.</summary>
    ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
