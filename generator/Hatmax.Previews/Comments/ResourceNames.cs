namespace Hatmax.Previews.Comments;

/// <summary>A resource as people know it.</summary>
internal static class ResourceNames
{
    /// <summary>Type and name as Markdown; what is no URN is shown whole.</summary>
    public static string Of(string urn)
    {
        var parts = UrnParts.Of(urn);
        var name = MarkdownText.Code(ValueText.Cut(parts.Name, 120));
        return parts.Type.Length == 0 ? name : $"{MarkdownText.Code(ValueText.Cut(parts.Type, 120))} {name}";
    }
}
