namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenLink(string Rel, string Href);
