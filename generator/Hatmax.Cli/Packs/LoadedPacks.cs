using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Packs;

/// <summary>The packs of a project.</summary>
/// <param name="Project">The project.</param>
/// <param name="Packs">What became of each.</param>
internal sealed record LoadedPacks(LoadedProject Project, ImmutableArray<PackReading> Packs)
{
    /// <summary>The packs that the call is about; or the exit code after everything that is wrong with the spec was shown.</summary>
    public static (LoadedPacks? Packs, int ExitCode) Load(Invocation invocation)
    {
        var (project, exitCode) = LoadedProject.Load(invocation);
        return project is null ? (null, exitCode) : (new LoadedPacks(project, ProjectPacks.Read(
            PackPlace.Of(project.Location.SpecFolder), Path.GetFileName(project.Location.SpecPath), project.Spec.Packs).Readings), ExitCodes.Ok);
    }

    /// <summary>Everything that is wrong with them, their templates included.</summary>
    public ImmutableArray<WorkspaceDiagnostic> Findings =>
        [.. Packs.SelectMany(p => p.Findings).Concat(TemplateSet.With([], Packs.Select(p => p.Pack).OfType<TemplatePack>()).Diagnostics).Select(WorkspaceDiagnostic.Of)];

    /// <summary>The pack with that name or source.</summary>
    public Outcome<PackReading> Find(string name) =>
        (Packs.FirstOrDefault(p => p.Name == name) ?? Packs.FirstOrDefault(p => p.Spec.Source.Value == name)) is { } found
            ? found
            : new Failure(
                ExitCodes.Usage, $"The spec has no pack '{name}'.",
                Packs.IsEmpty ? "Add one with 'hatmax packs add'." : $"It has: {string.Join(", ", Packs.Select(p => p.Name))}.");
}
