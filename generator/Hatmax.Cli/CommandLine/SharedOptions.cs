using System.CommandLine;
using Hatmax.Workspace;

namespace Hatmax.Cli.CommandLine;

/// <summary>Options that several commands take, one instance per command.</summary>
internal static class SharedOptions
{
    /// <summary><c>--conflict new|markers</c>.</summary>
    public static Option<string> Conflict()
    {
        var option = new Option<string>("--conflict")
        {
            Description = "Where your edit and a new text meet: new puts the generated text beside the file; markers writes both into it.",
            HelpName = "HOW",
            DefaultValueFactory = _ => "new",
        };
        option.AcceptOnlyFromAmong("new", "markers");
        return option;
    }

    /// <summary><c>--detailed-exitcode</c>.</summary>
    public static Option<bool> DetailedExitCode() =>
        new("--detailed-exitcode") { Description = "Exit with 0 when there is nothing to do, 2 when there are changes, 3 when there are conflicts, 1 when the spec is wrong." };

    /// <summary>Value of <see cref="Conflict"/>.</summary>
    public static ConflictMode ConflictMode(string? value) => value is "markers" ? Workspace.ConflictMode.Markers : Workspace.ConflictMode.New;

    /// <summary><c>--configuration Debug|Release</c>.</summary>
    public static Option<string> Configuration()
    {
        var option = new Option<string>("--configuration", "-c")
        {
            Description = "Debug or Release.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "Debug",
        };
        option.AcceptOnlyFromAmong("Debug", "Release");
        return option;
    }
}
