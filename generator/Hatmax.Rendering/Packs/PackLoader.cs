using Scriban;
using Scriban.Runtime;
using TemplateSpan = Scriban.Parsing.SourceSpan;

namespace Hatmax.Rendering.Packs;

/// <summary>Includes of a pack come from its own templates, and with <c>built-in/</c> before the name from those of the tool.</summary>
internal sealed class PackLoader(PackContent content) : ITemplateLoader
{
    private const string BuiltIn = "built-in/";

    /// <inheritdoc />
    public string GetPath(TemplateContext context, TemplateSpan callerSpan, string templateName) =>
        Text(templateName) is not null
            ? templateName.StartsWith(BuiltIn, StringComparison.Ordinal) ? templateName : content.PlaceOf(TemplateText.PathOf(templateName))
            : throw new KeyNotFoundException($"The pack has no template {templateName}.");

    /// <inheritdoc />
    public string Load(TemplateContext context, TemplateSpan callerSpan, string templatePath) => Text(NameOf(templatePath))!;

    /// <inheritdoc />
    public ValueTask<string> LoadAsync(TemplateContext context, TemplateSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    private string? Text(string name) => name.StartsWith(BuiltIn, StringComparison.Ordinal)
        ? TemplateSet.BuiltInText(name[BuiltIn.Length..])
        : content.Text(TemplateText.PathOf(name));

    private string NameOf(string path)
    {
        var prefix = content.PlaceOf(TemplateText.Folder + "/");
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..^TemplateText.Extension.Length] : path;
    }
}
