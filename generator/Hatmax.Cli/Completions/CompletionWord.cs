namespace Hatmax.Cli.Completions;

/// <summary>A word that a shell can offer.</summary>
/// <param name="Text">The word.</param>
/// <param name="Description">One line; empty where the shell shows none.</param>
internal sealed record CompletionWord(string Text, string Description);
