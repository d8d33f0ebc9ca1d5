using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Compat.Tests.Scriban;

/// <summary>Templates by name; counts what was loaded.</summary>
internal sealed class MemoryLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public List<string> Loaded { get; } = [];

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => "inc/" + templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loaded.Add(templatePath);
        return templates[templatePath];
    }

    public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
