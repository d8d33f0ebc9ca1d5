namespace Hatmax.Cli.Tests.Support;

/// <summary>What a call of the tool gave.</summary>
internal sealed record Run(int ExitCode, string Out, string Err);
