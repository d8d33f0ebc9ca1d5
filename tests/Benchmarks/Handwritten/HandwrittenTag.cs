namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenTag(Guid Id, string Name, string Color);
