using Scriban;
using Scriban.Runtime;
using TemplateSpan = Scriban.Parsing.SourceSpan;

namespace Hatmax.Rendering.Templating;

/// <summary>Includes come from the set of templates and from nowhere else; <c>built-in/</c> before a name passes by the project's own template.</summary>
internal sealed class SetLoader(TemplateSet set) : ITemplateLoader
{
    private const string BuiltIn = "built-in/";

    /// <inheritdoc />
    public string GetPath(TemplateContext context, TemplateSpan callerSpan, string templateName)
    {
        var name = templateName.EndsWith(TemplateText.Extension, StringComparison.Ordinal) ? templateName[..^TemplateText.Extension.Length] : templateName;
        var path = name.StartsWith(BuiltIn, StringComparison.Ordinal) ? BuiltIn + TemplateText.PathOf(name[BuiltIn.Length..]) : TemplateText.PathOf(name);
        return Text(path) is not null ? path : throw new KeyNotFoundException($"There is no template {path}.");
    }

    /// <inheritdoc />
    public string Load(TemplateContext context, TemplateSpan callerSpan, string templatePath) => Text(templatePath)!;

    /// <inheritdoc />
    public ValueTask<string> LoadAsync(TemplateContext context, TemplateSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    private string? Text(string path) => path.StartsWith(BuiltIn, StringComparison.Ordinal)
        ? TemplateSet.BuiltInText(NameOf(path[BuiltIn.Length..]))
        : set.Find(NameOf(path));

    private static string NameOf(string path) => path[(TemplateText.Folder.Length + 1)..^TemplateText.Extension.Length];
}
