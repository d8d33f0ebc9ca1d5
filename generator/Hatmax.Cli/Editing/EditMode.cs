namespace Hatmax.Cli.Editing;

/// <summary>What is to happen with an edited spec.</summary>
/// <param name="Writes">It is written; else its difference is shown.</param>
/// <param name="Code">What follows when it was written.</param>
/// <param name="FailsOnChange">Something to change is exit code 1.</param>
internal sealed record EditMode(bool Writes, CodeUpdate Code, bool FailsOnChange = false);
