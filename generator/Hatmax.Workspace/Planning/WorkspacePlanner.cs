namespace Hatmax.Workspace;

/// <summary>Reads the tree and its state, and turns both and the generated files into a plan.</summary>
internal sealed class WorkspacePlanner(string root, PlanOptions options, DiskActions actions)
{
    /// <summary>The plan; null when the files that the output leaves out are not those of the manifest.</summary>
    public WorkspacePlan? Plan(ImmutableArray<GeneratedFile> files)
    {
        var problems = PathSetRules.Check(files, options.Settled?.ByPath.Keys ?? []);
        if (problems.Count > 0 || options.Findings.Any(f => f.Severity == Severity.Error))
        {
            return Failed(options.Findings.AddRange(problems));
        }

        try
        {
            return PlanOnDisk(files);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return Failed([WorkspaceDiagnostics.ReadFailed.At(root, $"The output root cannot be read: {e.Message}")]);
        }
    }

    private WorkspacePlan? PlanOnDisk(ImmutableArray<GeneratedFile> files)
    {
        var (state, problem) = OutputRoot.Check(root);
        if (state is null)
        {
            return Failed([problem!]);
        }

        var diagnostics = new List<WorkspaceDiagnostic>(options.Findings);
        diagnostics.AddRange(WorkspaceRecovery.RecoverIfNeeded(state, actions));
        if (WorkspaceDiagnostics.OutcomeOf(diagnostics) != WorkspaceOutcome.Ok)
        {
            return Failed(diagnostics);
        }

        var manifest = Manifest.Empty;
        if (File.Exists(state.Manifest))
        {
            var bytes = File.ReadAllBytes(state.Manifest);
            (var read, problem) = options.Ahead is { } ahead ? ahead.Of(bytes) : ManifestReader.Read(bytes);
            if (read is null)
            {
                return Failed([problem!]);
            }

            manifest = read;
        }

        if (options.Settled is not { } settled)
        {
            return new PlanBuilder(state, manifest, [], options, diagnostics).Build(files);
        }

        return settled.Part(manifest) is var (lines, rest) ? new PlanBuilder(state, rest, lines, options, diagnostics).Build(files) : null;
    }

    private static WorkspacePlan Failed(IEnumerable<WorkspaceDiagnostic> problems) => new([], PlanBuilder.Sort(problems), PlannedChanges.None);
}
