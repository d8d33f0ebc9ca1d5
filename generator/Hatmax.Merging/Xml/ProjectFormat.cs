using System.Xml;

namespace Hatmax.Merging;

/// <summary>Projects, props and targets of MSBuild.</summary>
internal sealed class ProjectFormat : IKeyedFormat
{
    /// <inheritdoc />
    public KeyedDocument? Parse(string text)
    {
        try
        {
            var document = new KeyedDocument(text);
            var root = new XmlScanner(document).Read();
            return string.Equals(root.Name, "Project", StringComparison.Ordinal) && ProjectTree.Build(document, root) ? document : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public string? Rewrite(KeyedDocument yours, KeyedPlan plan) => new ProjectRewriter(yours).Rewrite(plan);
}
