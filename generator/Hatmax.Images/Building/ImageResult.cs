namespace Hatmax.Images;

/// <summary>What became of a request for images.</summary>
/// <param name="Images">Those that are there, in the order of the spec.</param>
/// <param name="Diagnostics">Everything that went wrong or is worth knowing.</param>
/// <param name="PublishTime">What publishing took; zero when nothing had to be published.</param>
public sealed record ImageResult(ImmutableArray<BuiltImage> Images, ImmutableArray<ImageDiagnostic> Diagnostics, TimeSpan PublishTime)
{
    /// <summary>True when every image that was asked for is there.</summary>
    public bool IsComplete => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
