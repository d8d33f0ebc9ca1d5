namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenReply<T>(T Data, HandwrittenMeta? Meta, List<HandwrittenLink> Links);
