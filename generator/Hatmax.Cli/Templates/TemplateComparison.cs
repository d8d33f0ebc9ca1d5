using Hatmax.Merging;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Templates;

/// <summary>How a template of the project and the built-in one went apart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Yours">What the project changed, as a unified diff; empty for nothing.</param>
/// <param name="BuiltIn">What the tool changed since the template was ejected, or accepted the last time, as a unified diff; empty for nothing.</param>
/// <param name="IsRemembered">False when nobody knows what the project's template was made from: then the first is against the built-in one of today.</param>
internal sealed record TemplateComparison(string Name, string Yours, string BuiltIn, bool IsRemembered)
{
    /// <summary>One template of a project.</summary>
    /// <param name="project">The project's templates.</param>
    /// <param name="template">One of them that replaces a built-in one.</param>
    public static TemplateComparison Of(ProjectTemplates project, TemplateText template)
    {
        var now = TemplateSet.BuiltInText(template.Name)!;
        var before = project.Bases.GetValueOrDefault(template.Name);
        var seen = $"built-in/{template.Name} {(before is null ? "now" : "as last seen")}";
        return new TemplateComparison(
            template.Name,
            UnifiedDiff.Write(seen, template.Path, before ?? now, TemplateText.Normalise(template.Text)),
            before is null ? "" : UnifiedDiff.Write(seen, $"built-in/{template.Name} now", before, now),
            before is not null);
    }
}
