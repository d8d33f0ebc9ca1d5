namespace Hatmax.Workspace;

/// <summary>The one road from a spec to a plan: with the templates that the project brings, and with names that were changed carried along.</summary>
public static class ProjectCode
{
    /// <summary>What decides the output: the text of the spec, and the state of the project's templates and packs. Take it before anything is planned.</summary>
    /// <param name="specPath">The spec, absolute.</param>
    /// <param name="specText">Text of the spec.</param>
    /// <param name="result">What came of reading it, without errors.</param>
    public static ProjectInputs Inputs(string specPath, string specText, SpecResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (folder, spec) = (Path.GetDirectoryName(specPath)!, result.Spec!);
        var custom = TemplateFolderReader.Stamp(folder) + "\0" + ProjectPacks.Stamp(PackPlace.Of(folder), spec.Packs);

        // A pack writes beside the files of any service: with packs every run looks at all of them.
        return new ProjectInputs(specText, custom, () => spec.Packs.IsEmpty ? ServiceKeys.Of(spec, result.Parts, custom) : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
    }

    /// <summary>Every file of the monorepo, and what is wrong with the project's templates and packs. Writes nothing.</summary>
    /// <param name="specPath">The spec, absolute.</param>
    /// <param name="spec">A spec without errors.</param>
    public static GenerationResult Generate(string specPath, SystemSpec spec)
    {
        var (set, packs, findings) = Read(specPath, spec);
        var result = PackPaths.Check(MonorepoGenerator.Generate(spec, set), packs, Path.GetFileName(specPath));
        return result with { Diagnostics = findings.AddRange(result.Diagnostics) };
    }

    /// <summary>
    /// What generation would say about the project's templates and packs. Templates run, so that nothing is missing: ask only where there are any.
    /// </summary>
    /// <param name="specPath">The spec, absolute.</param>
    /// <param name="spec">What the spec says; null when it has errors: then templates are parsed, and packs are not looked at.</param>
    public static ImmutableArray<Diagnostic> Findings(string specPath, SystemSpec? spec)
    {
        if (spec is not null)
        {
            return Generate(specPath, spec).Diagnostics;
        }

        var project = ProjectTemplates.Read(Path.GetDirectoryName(specPath)!);
        return [.. project.Diagnostics, .. TemplateSet.With(project.Overrides).Diagnostics, .. Drift(project)];
    }

    /// <summary>Decides about every file of a project. Writes nothing. A wrong template or pack is an error of the plan.</summary>
    /// <param name="root">The output root.</param>
    /// <param name="specPath">The spec, absolute.</param>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="options">What the user asked for besides the ordinary rules.</param>
    /// <param name="inputs">What decides the output: services that it has not changed are then left alone. Null to look at everything.</param>
    public static WorkspacePlan Plan(WorkspaceRoot root, string specPath, SystemSpec spec, PlanOptions? options = null, ProjectInputs? inputs = null)
    {
        ArgumentNullException.ThrowIfNull(root);
        options ??= new PlanOptions();
        var settled = inputs is null ? null : SettledFiles.Find(root.Path, inputs, options);
        return TryPlan(root, specPath, spec, options, settled) ?? TryPlan(root, specPath, spec, options, null)!;
    }

    private static WorkspacePlan? TryPlan(WorkspaceRoot root, string specPath, SystemSpec spec, PlanOptions options, SettledFiles? settled)
    {
        var ahead = ManifestAhead.Start(root.Path);
        var (set, packs, findings) = Read(specPath, spec);
        var (rendered, carrier, isPartial) = RenameRun.Of(root.Path, spec, set, settled);
        var result = PackPaths.Check(rendered, packs, Path.GetFileName(specPath));
        return root.TryPlan(result.Files, options with
        {
            Ahead = ahead,
            Carrier = carrier,
            Settled = isPartial ? settled : null,
            Findings = [.. findings.AddRange(result.Diagnostics).Select(WorkspaceDiagnostic.Of)],
        });
    }

    private static (TemplateSet Set, ImmutableArray<TemplatePack> Packs, ImmutableArray<Diagnostic> Findings) Read(string specPath, SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var folder = Path.GetDirectoryName(specPath)!;
        var project = ProjectTemplates.Read(folder);
        var read = ProjectPacks.Read(PackPlace.Of(folder), Path.GetFileName(specPath), spec.Packs);
        var (packs, wrong) = (read.Packs, read.Findings);
        if (project.Overrides.IsEmpty && packs.IsEmpty)
        {
            return (TemplateSet.BuiltIn, [], project.Diagnostics.AddRange(wrong));
        }

        var set = TemplateSet.With(project.Overrides, packs);
        if (wrong.IsEmpty)
        {
            return (set, packs, [.. project.Diagnostics, .. Drift(project)]);
        }

        // Parsed for what there is to say about them: templates that nobody pinned never run.
        var own = TemplateSet.With(project.Overrides);
        return (own, [], [.. project.Diagnostics, .. wrong, .. set.Diagnostics.Except(own.Diagnostics), .. Drift(project)]);
    }

    private static IEnumerable<Diagnostic> Drift(ProjectTemplates project) => project.Drifted.Select(name => TemplateDiagnostics.Drift.At(
        TemplateText.PathOf(name), SourceSpan.None, "The built-in template has changed since this one was ejected.",
        $"Compare with 'hatmax templates diff {name}', then record it with 'hatmax templates accept {name}'."));
}
