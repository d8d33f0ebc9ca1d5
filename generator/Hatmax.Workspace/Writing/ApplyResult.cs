namespace Hatmax.Workspace;

/// <summary>What applying a plan did.</summary>
/// <param name="Applied">False when nothing was written: a finding concerns the whole tree, or something failed and was taken back.</param>
/// <param name="Written">Files created, updated, merged or moved, and generated texts put beside conflicts.</param>
/// <param name="Deleted">Files removed, the old places of moved ones included.</param>
/// <param name="Outcome">Worst finding.</param>
/// <param name="Diagnostics">All findings, those of the plan included.</param>
public sealed record ApplyResult(bool Applied, int Written, int Deleted, WorkspaceOutcome Outcome, ImmutableArray<WorkspaceDiagnostic> Diagnostics);
