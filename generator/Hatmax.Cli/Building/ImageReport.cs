using Hatmax.Images;

namespace Hatmax.Cli.Building;

/// <summary>What became of the images of a build.</summary>
/// <param name="Result">The images; null when none were made.</param>
/// <param name="Skipped">Why none were made; null when they were.</param>
internal sealed record ImageReport(ImageResult? Result, string? Skipped);
