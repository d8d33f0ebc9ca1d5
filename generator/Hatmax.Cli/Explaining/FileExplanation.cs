using Hatmax.Workspace;

namespace Hatmax.Cli.Explaining;

/// <summary>Why a file is there, and how it is made different.</summary>
/// <param name="Path">Path under the output root, with forward slashes.</param>
/// <param name="Kind"><c>generated</c>, <c>yours</c>, <c>state</c> (HatMax's own) or <c>missing</c>.</param>
/// <param name="Says">One sentence about whose it is.</param>
/// <param name="Customise">What to write, and where; one sentence each.</param>
internal sealed record FileExplanation(string Path, string Kind, string Says, ImmutableArray<string> Customise)
{
    /// <summary>What is remembered of a generated file.</summary>
    public TreeFile? File { get; init; }

    /// <summary>Where the spec says so, as in <c>hatmax.yml:12:5</c>; null for a file of the user's, and when the spec does not say it any more.</summary>
    public string? SpecPlace { get; init; }
}
