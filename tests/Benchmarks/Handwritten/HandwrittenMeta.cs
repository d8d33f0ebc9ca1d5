namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenMeta(int Page, int PerPage, long Total);
