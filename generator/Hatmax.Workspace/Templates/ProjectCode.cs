namespace Hatmax.Workspace;

/// <summary>The one road from a spec to a plan: with the templates that the project brings, and with names that were changed carried along.</summary>
public static class ProjectCode
{
    /// <summary>What decides the output besides the tool: the text of the spec, and the state of the project's templates. For <see cref="FreshTree"/>.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    /// <param name="specText">Text of the spec.</param>
    public static string Inputs(string folder, string specText) => specText + "\0" + TemplateFolderReader.Stamp(folder);

    /// <summary>The set of templates of a project, and everything that is wrong with it or worth knowing.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    public static (TemplateSet Set, ImmutableArray<Diagnostic> Findings) Templates(string folder)
    {
        var project = ProjectTemplates.Read(folder);
        if (project.Overrides.IsEmpty && project.Diagnostics.IsEmpty)
        {
            return (TemplateSet.BuiltIn, []);
        }

        var drift = project.Drifted.Select(name => TemplateDiagnostics.Drift.At(
            TemplateText.PathOf(name), SourceSpan.None, "The built-in template has changed since this one was ejected.",
            $"Compare with 'hatmax templates diff {name}', then record it with 'hatmax templates accept {name}'."));
        return (TemplateSet.With(project.Overrides), project.Diagnostics.AddRange(drift));
    }

    /// <summary>Every file of the monorepo, and what is wrong with the project's templates. Writes nothing.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    /// <param name="spec">A spec without errors.</param>
    public static GenerationResult Generate(string folder, SystemSpec spec)
    {
        var (set, findings) = Templates(folder);
        var result = MonorepoGenerator.Generate(spec, set);
        return result with { Diagnostics = findings.AddRange(result.Diagnostics) };
    }

    /// <summary>Decides about every file of a project. Writes nothing. A wrong template is an error of the plan.</summary>
    /// <param name="root">The output root.</param>
    /// <param name="folder">Folder of the spec, absolute.</param>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="options">What the user asked for besides the ordinary rules.</param>
    public static WorkspacePlan Plan(WorkspaceRoot root, string folder, SystemSpec spec, PlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(root);
        var (set, findings) = Templates(folder);
        var (result, carrier) = RenameRun.Of(root.Path, spec, set);
        return root.Plan(result.Files, (options ?? new PlanOptions()) with { Carrier = carrier, Findings = [.. findings.AddRange(result.Diagnostics).Select(ToFinding)] });
    }

    private static WorkspaceDiagnostic ToFinding(Diagnostic found)
    {
        var place = found.Span.IsKnown ? $"{found.File}:{found.Span.Line}:{found.Span.Column}" : found.File;
        return new WorkspaceDiagnostic(found.Id, found.Severity, place, found.Message, found.Fix);
    }
}
