using System.Text;

namespace Hatmax.Workspace;

/// <summary>Copies built-in templates into a project, and remembers what was copied.</summary>
public sealed class TemplateEjection
{
    private readonly string _folder;
    private readonly PathResolver _resolver;

    private TemplateEjection(string folder, PathResolver resolver)
    {
        _folder = folder;
        _resolver = resolver;
    }

    /// <summary>Opens a project; null when its folder is a link that leads nowhere.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    public static TemplateEjection? Open(string folder) =>
        RealPath.Of(folder) is { } real ? new TemplateEjection(real, new PathResolver(real)) : null;

    /// <summary>What stands in the way of writing some templates: links and folders. Files of the project are no problem.</summary>
    /// <param name="names">Names of built-in templates.</param>
    public ImmutableArray<WorkspaceDiagnostic> Check(IEnumerable<string> names) =>
        [.. names.SelectMany(name => new[] { TemplateText.PathOf(name), BaseOf(name) }).Select(Problem).OfType<WorkspaceDiagnostic>()];

    /// <summary>True when the project has its own template of that name.</summary>
    public bool Exists(string name) => _resolver.Resolve(TemplateText.PathOf(name)).Kind != ResolvedKind.Missing;

    /// <summary>Copies one; never overwrites a file.</summary>
    /// <param name="name">Name of a built-in template that <see cref="Check"/> had nothing against.</param>
    /// <returns>False when the project got its own in the meantime.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public bool Eject(string name)
    {
        var text = TemplateSet.BuiltInText(name) ?? throw new ArgumentException($"There is no template {name}.", nameof(name));
        var target = Path.Combine(_folder, TemplateText.PathOf(name));
        if (Path.Exists(target))
        {
            return false;
        }

        Accept(name);
        Write(target, text, overwrite: false);
        return true;
    }

    /// <summary>Remembers the built-in text of today as the one that the project's template follows.</summary>
    /// <param name="name">Name of a built-in template that <see cref="Check"/> had nothing against.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Accept(string name) => Write(Path.Combine(_folder, BaseOf(name)), TemplateSet.BuiltInText(name)!, overwrite: true);

    private static string BaseOf(string name) =>
        $"{TemplateText.Folder}/{ProjectTemplates.BaseFolder}/{name}{TemplateText.Extension}";

    private WorkspaceDiagnostic? Problem(string path)
    {
        var place = _resolver.Resolve(path);
        return place.Problem
            ?? (place.BlockedBy is { } file ? WorkspaceDiagnostics.FileInTheWay.At(path, $"The file {_resolver.RelativeOf(file)} stands where a folder must be made.") : null)
            ?? (place.Kind == ResolvedKind.Folder ? WorkspaceDiagnostics.FolderInTheWay.At(path, $"The folder {path} stands where a file must be written.") : null);
    }

    // Whole or not at all, so that no half template is ever rendered.
    private static void Write(string target, string text, bool overwrite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var staged = target + ".new";
        File.WriteAllText(staged, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(staged, target, overwrite);
    }
}
