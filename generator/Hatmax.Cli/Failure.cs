namespace Hatmax.Cli;

/// <summary>Why a command stops.</summary>
/// <param name="ExitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Fix">One sentence: what to do; null when the message says it all.</param>
internal sealed record Failure(int ExitCode, string Message, string? Fix = null)
{
    /// <summary>Further lines for people, such as the tail of a log.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
