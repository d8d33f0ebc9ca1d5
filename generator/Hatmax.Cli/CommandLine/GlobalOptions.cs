using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>The options that every command takes.</summary>
/// <param name="hasShortFile">False where <c>-f</c> means something else.</param>
/// <param name="hasShortOutput">False where <c>-o</c> means something else.</param>
internal sealed class GlobalOptions(bool hasShortFile, bool hasShortOutput)
{
    public Option<string?> File { get; } = new("--file", hasShortFile ? ["-f"] : [])
    {
        Description = "Spec to read. Default: hatmax.yaml, hatmax.yml or monorepo.yaml here or in a parent folder, up to the repository's root.",
        HelpName = "PATH",
        Recursive = true,
    };

    public Option<string?> Output { get; } = new("--output", hasShortOutput ? ["-o"] : [])
    {
        Description = "Root of the generated monorepo. Default: the folder of the spec.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print the result as one JSON object.", Recursive = true };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Print without colours, as NO_COLOR does.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Show stack traces and the full output of other programs.", Recursive = true };

    /// <summary>All of them, in the order of the help text.</summary>
    public ImmutableArray<Option> All => [File, Output, Json, NoColor, Verbose];
}
