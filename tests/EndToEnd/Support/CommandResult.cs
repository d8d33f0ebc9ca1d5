namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>What a command answered.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The output of a command that must succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}");
        return Output;
    }
}
