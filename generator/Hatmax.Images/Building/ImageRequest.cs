namespace Hatmax.Images;

/// <summary>Which images are to be made, and where they go: to the container engine, unless an archive folder is named or there is none to push from.</summary>
public sealed record ImageRequest
{
    /// <summary>Root of the monorepo, absolute.</summary>
    public required string Root { get; init; }

    /// <summary>The spec, without errors.</summary>
    public required SystemSpec Spec { get; init; }

    /// <summary>Names of services; empty for all that have an image.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>Registry with its path, or null.</summary>
    public string? Registry { get; init; }

    /// <summary>True to push to the registry.</summary>
    public bool Push { get; init; }

    /// <summary>Folder of OCI archives, absolute, or null for none.</summary>
    public string? ArchiveFolder { get; init; }

    /// <summary>Base image that replaces those of the Dockerfiles, or null.</summary>
    public string? BaseImage { get; init; }

    /// <summary>Value of the environment variable HatmaxFeed, or null.</summary>
    public string? Feed { get; init; }
}
