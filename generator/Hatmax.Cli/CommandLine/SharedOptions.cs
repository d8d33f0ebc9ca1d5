using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>Options that several commands take, one instance per command.</summary>
internal static class SharedOptions
{
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
