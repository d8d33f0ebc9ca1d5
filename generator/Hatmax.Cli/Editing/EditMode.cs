namespace Hatmax.Cli.Editing;

/// <summary>What is to happen with an edited spec.</summary>
/// <param name="Writes">It is written; else its difference is shown.</param>
/// <param name="Generates">The code is brought up to date afterwards.</param>
/// <param name="FailsOnChange">Something to change is exit code 1.</param>
/// <param name="IsFormat">Only the form changes, so the code does not.</param>
internal sealed record EditMode(bool Writes, bool Generates, bool FailsOnChange = false, bool IsFormat = false);
