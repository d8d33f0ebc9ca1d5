namespace Hatmax.Benchmarks.Handwritten;

internal sealed record HandwrittenItem(Guid Id, string Text, bool Done, string Priority, string? DueOn, int Position, string CreatedAt, string CreatedBy, string UpdatedAt, string UpdatedBy);
