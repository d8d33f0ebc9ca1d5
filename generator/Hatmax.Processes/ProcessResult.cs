namespace Hatmax.Processes;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code; 127 when it could not be started.</param>
/// <param name="Output">Everything on standard output, lines ending in LF.</param>
/// <param name="Error">Everything on standard error, lines ending in LF.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>True when there is no such program.</summary>
    public bool IsMissing => ExitCode == Missing;

    /// <summary>Exit code that says that there is no such program, as a shell says it.</summary>
    public const int Missing = 127;
}
