using Hatmax.Cli.Terminals;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(false, "", "", true)]
    [InlineData(true, "", "", false)]
    [InlineData(false, "NO_COLOR", "1", false)]
    [InlineData(false, "NO_COLOR", "", true)]
    [InlineData(false, "TERM", "dumb", false)]
    [InlineData(false, "TERM", "xterm", true)]
    public void Colours_can_be_refused(bool noColor, string name, string value, bool wanted) =>
        Assert.Equal(wanted, SystemTerminal.WantsColor(noColor, n => n == name ? value : null));

    [Fact]
    public void Tables_keep_to_the_colours_of_the_terminal()
    {
        Assert.DoesNotContain('\u001b', Table(new RecordingTerminal()));
        Assert.Contains('\u001b', Table(new RecordingTerminal { ColorOut = true }));
    }

    [Fact]
    public void A_failure_shows_everything_it_knows()
    {
        var terminal = new RecordingTerminal();
        terminal.Fail(new Failure(1, "It\u001b[2J broke.", "Mend it.") { Details = ["a", "b"] });
        Assert.Equal("error: It\uFFFD[2J broke.\n  | a\n  | b\n  fix: Mend it.\n", terminal.ErrText);
    }

    [Fact]
    public void A_step_is_redrawn_only_for_a_person()
    {
        var piped = new RecordingTerminal();
        using (var step = new ProgressStep(piped, TimeProvider.System, "Building"))
        {
            step.Done("Built");
        }

        Assert.Matches(@"^Building …\nBuilt \(\d+\.\d s\)\n$", piped.ErrText);

        var watched = new RecordingTerminal { IsInteractive = true };
        using (var step = new ProgressStep(watched, TimeProvider.System, "Building"))
        {
            step.Done("Built");
        }

        Assert.EndsWith("\r\u001b[2KBuilt (0.0 s)\n", watched.ErrText);
    }

    private static string Table(RecordingTerminal terminal)
    {
        var table = new RichTable("A", "B").WithHeaders();
        table.Add("[red]x[/]", "ok");
        table.Write(terminal);
        Assert.Contains("[red]x[/]", terminal.OutText);
        return terminal.OutText;
    }
}
