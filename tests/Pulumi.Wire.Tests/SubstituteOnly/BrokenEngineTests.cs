using WireTests.Support;

namespace WireTests.SubstituteOnly;

/// <summary>Servers that speak HTTP/2 but not as an engine does: the program ends and says what it met.</summary>
public sealed class BrokenEngineTests
{
    [RequiresEngineTheory]
    [InlineData("web-page", "Unknown", "content of type 'text/html'")]
    [InlineData("not-found", "Unimplemented", "HTTP status 404")]
    [InlineData("busy", "Unavailable", "HTTP status 503")]
    [InlineData("compressed", "Internal", "is compressed")]
    [InlineData("cut-off", "Internal", "ended in the middle of a message")]
    [InlineData("cut-off-prefix", "Internal", "ended in the middle of a message")]
    [InlineData("two-messages", "Internal", "more than one message")]
    [InlineData("too-long", "ResourceExhausted", "has 4294967295 bytes")]
    [InlineData("unreadable", "Internal", "cannot be read")]
    [InlineData("nothing", "Internal", "with no message")]
    [InlineData("no-status", "Unknown", "has no status")]
    [InlineData("odd-status", "Unknown", "what is this? %zz")]
    [InlineData("cancelled", "Cancelled", "cancelled the call")]
    [InlineData("internal-error", "Unavailable", "went away before it answered")]
    [InlineData("closed-connection", "Unavailable", "went away before it answered")]
    public async Task The_program_ends_and_says_what_it_met(string kind, string status, string text)
    {
        await using var server = await NodeServer.StartAsync("broken-engine.mjs", kind);
        var run = await Programs.DotnetAsync([], Programs.Variables("nothing", server.Address));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"Status(StatusCode=\"{status}\", Detail=\"", run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Contains(text, StringComparison.Ordinal), run.Error);
    }
}
