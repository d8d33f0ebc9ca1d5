using Hatmax.Workspace;

namespace Hatmax.Infra.Sources;

/// <summary>The monorepo that the stack deploys: its spec and its generated code.</summary>
/// <param name="Root">Root of the monorepo, absolute.</param>
/// <param name="SpecFile">Name of the spec file.</param>
/// <param name="SpecText">Its text.</param>
/// <param name="Result">What came of reading it, without errors.</param>
internal sealed record SystemProject(string Root, string SpecFile, string SpecText, SpecResult Result)
{
    // Taken before any plan is made: what changes later is seen by the next run.
    private readonly ProjectInputs _inputs = ProjectCode.Inputs(Path.Combine(Root, SpecFile), SpecText, Result);

    /// <summary>What the spec says.</summary>
    public SystemSpec Spec => Result.Spec!;

    /// <summary>Reads the spec of the monorepo that the project file of Pulumi stands in.</summary>
    /// <exception cref="RunException">There is no spec, or it has errors; the message lists all of them.</exception>
    public static SystemProject Read(string root)
    {
        var file = SpecLoader.FileNames.FirstOrDefault(name => File.Exists(Path.Combine(root, name)))
            ?? throw new RunException($"There is no {string.Join(", ", SpecLoader.FileNames)} beside Pulumi.yaml. Write one with 'hatmax new'.");
        var text = File.ReadAllText(Path.Combine(root, file));
        var result = SpecLoader.Load(text, file);
        return result.Spec is not null && !result.Diagnostics.Any(found => found.Severity == Severity.Error)
            ? new SystemProject(root, file, text, result)
            : throw new RunException($"{file} has errors:\n{Findings.Text(result.Diagnostics.Where(found => found.Severity == Severity.Error))}");
    }

    /// <summary>What generation would do to the tree; null when nothing has changed since it ran. Writes nothing.</summary>
    public WorkspacePlan? PlanCode() =>
        FreshTree.Find(Root, _inputs) is null ? ProjectCode.Plan(WorkspaceRoot.Open(Root), Path.Combine(Root, SpecFile), Spec, null, _inputs) : null;

    /// <summary>Brings the generated code up to date.</summary>
    /// <exception cref="RunException">A file is in conflict, or the tree cannot be written; nothing was written then: a deployment is no place to settle it.</exception>
    public void Generate(WorkspacePlan plan)
    {
        if (plan.Outcome != WorkspaceOutcome.Ok)
        {
            throw new RunException($"The code cannot be generated:\n{Findings.Text(plan.Diagnostics)}\nRun 'hatmax generate', settle the conflicts, then update again.");
        }

        if (plan.HasChanges && WorkspaceRoot.Open(Root).Apply(plan) is { Applied: false } refused)
        {
            throw new RunException($"The code was not generated:\n{Findings.Text(refused.Diagnostics)}");
        }

        FreshTree.Remember(Root, _inputs, plan);
    }
}
