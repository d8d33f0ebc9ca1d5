using Hatmax.Cli.Projects;
using Hatmax.Rendering;
using Hatmax.Spec.Reporting;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>Everything that is to be said about a spec and what generation reads beside it.</summary>
/// <param name="location">Where the project is.</param>
/// <param name="read">The spec.</param>
internal sealed class ProjectFindings(ProjectLocation location, ReadSpec read)
{
    // What is longer is no text that somebody wrote by hand.
    private const int LongestText = 1_048_576;

    /// <summary>Those about the spec, then those about templates and packs. Files are named as people should see them.</summary>
    public ImmutableArray<Diagnostic> All { get; } =
        HasOwnTemplates(location, read) ? read.Result.Diagnostics.AddRange(OfGeneration(location, read)) : read.Result.Diagnostics;

    /// <summary>True when there is an error.</summary>
    public bool HasErrors => All.Any(d => d.Severity == Severity.Error);

    /// <summary>For people, with the lines that are meant and the counts.</summary>
    public string Text(bool color) => DiagnosticText.WriteItems(All, TextOf, color) + DiagnosticText.Summary(All) + "\n";

    /// <summary>As SARIF.</summary>
    public string Sarif() => SarifLog.Write(
        All, id => DiagnosticCatalogue.Find(id) ?? TemplateDiagnostics.All.Concat(PackDiagnostics.All).FirstOrDefault(kind => kind.Id == id), ToolVersion.Text);

    // Most projects have none, and then the generator need not even be loaded.
    private static bool HasOwnTemplates(ProjectLocation location, ReadSpec read) =>
        read.Result.Spec is { Packs.IsEmpty: false } || new DirectoryInfo(Path.Combine(location.SpecFolder, TemplateText.Folder)) is not { Exists: false, LinkTarget: null };

    private static IEnumerable<Diagnostic> OfGeneration(ProjectLocation location, ReadSpec read) =>
        ProjectCode.Findings(location.SpecPath, read.Result.Spec).Select(found => Shown(location, found));

    // Generation names files from the folder of the spec; what is in an archive or a package has no path.
    private static Diagnostic Shown(ProjectLocation location, Diagnostic found) =>
        PrefixOf(location) is { Length: > 0 } prefix && File.Exists(Path.Combine(location.SpecFolder, found.File))
            ? found with { File = Path.Combine(prefix, found.File).Replace(Path.DirectorySeparatorChar, '/') } : found;

    private static string PrefixOf(ProjectLocation location) => Path.GetDirectoryName(location.SpecName) ?? "";

    private string? TextOf(string file)
    {
        if (file == location.SpecName.Replace(Path.DirectorySeparatorChar, '/'))
        {
            return read.Text;
        }

        var prefix = PrefixOf(location);
        var text = new FileInfo(Path.Combine(location.SpecFolder, prefix.Length == 0 ? file : Path.GetRelativePath(prefix, file)));
        return text is { Exists: true, LinkTarget: null, Length: <= LongestText } ? File.ReadAllText(text.FullName) : null;
    }
}
