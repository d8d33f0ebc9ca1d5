namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenInput(string? Name, string? Description);
