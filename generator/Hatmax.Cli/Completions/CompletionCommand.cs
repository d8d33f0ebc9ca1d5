namespace Hatmax.Cli.Completions;

/// <summary>What can follow a command.</summary>
/// <param name="Name">The command.</param>
/// <param name="Description">One line.</param>
/// <param name="Options">Its options under all their names, the global ones included.</param>
/// <param name="Arguments">Words for its argument.</param>
internal sealed record CompletionCommand(
    string Name, string Description, ImmutableArray<CompletionWord> Options, ImmutableArray<CompletionWord> Arguments);
