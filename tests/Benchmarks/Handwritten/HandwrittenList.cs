namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenList(Guid Id, string Name, string? Description, long Version, string CreatedAt, string CreatedBy, string UpdatedAt, string UpdatedBy)
{
    public List<HandwrittenItem> Items { get; init; } = [];

    public List<HandwrittenTag> Tags { get; init; } = [];
}
