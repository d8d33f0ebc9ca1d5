namespace Hatmax.Cli.Building;

/// <summary>Which images a build was asked for.</summary>
/// <param name="IsWanted">False for <c>--no-images</c>.</param>
/// <param name="IsAsked">True when images were asked for in so many words: then it is an error when there can be none.</param>
/// <param name="Services">Services that were named; empty for all.</param>
internal sealed record ImageOrder(bool IsWanted, bool IsAsked, ImmutableArray<string> Services)
{
    /// <summary>True to push them.</summary>
    public bool Push { get; init; }

    /// <summary>Environment whose registry and base image count, or null.</summary>
    public string? Environment { get; init; }

    /// <summary>Folder of archives, absolute, or null.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>Base image as typed or set, or null.</summary>
    public string? BaseImage { get; init; }
}
