using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Templates;

/// <summary>The templates of a project, and which of them a call is about.</summary>
/// <param name="Folder">Folder of the spec, absolute.</param>
/// <param name="Project">All of them.</param>
/// <param name="Named">Names that were typed, each of a template that the project replaces; empty for all.</param>
internal sealed record OwnTemplates(string Folder, ProjectTemplates Project, ImmutableArray<string> Named)
{
    /// <summary>Those of the project that the call is about; exit code 2 when a name is none of them.</summary>
    public static Outcome<OwnTemplates> Find(Invocation invocation, Argument<string[]> names)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure)
            || !TemplateArguments.Resolve(invocation.Get(names) ?? []).TryGet(out var typed, out failure))
        {
            return failure;
        }

        var project = ProjectTemplates.Read(location.SpecFolder);
        return typed.FirstOrDefault(name => project.Replacing.All(t => t.Name != name)) is { } missing
            ? new Failure(ExitCodes.Usage, $"The project has no {TemplateText.PathOf(missing)}.", $"Copy the built-in one with 'hatmax templates eject {missing}'.")
            : new OwnTemplates(location.SpecFolder, project, [.. typed]);
    }
}
