namespace Hatmax.Rendering;

/// <summary>The text of a template.</summary>
/// <param name="Name">Path under <c>templates/</c>, without <c>.sbn</c>, with forward slashes.</param>
/// <param name="Text">Whole text.</param>
public sealed record TemplateText(string Name, string Text)
{
    /// <summary>Folder of templates.</summary>
    public const string Folder = "templates";

    /// <summary>How the name of a template file ends.</summary>
    public const string Extension = ".sbn";

    /// <summary>Replaces nothing by itself; other templates include it.</summary>
    public bool IsPart => Name[(Name.LastIndexOf('/') + 1)..].StartsWith('_');

    /// <summary>Path of the file under the root of a project.</summary>
    public string Path => PathOf(Name);

    /// <summary>Path of the file of a template under the root of a project.</summary>
    public static string PathOf(string name) => $"{Folder}/{name}{Extension}";

    /// <summary>The text as templates are compared: LF line endings, no byte order mark.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
    }
}
