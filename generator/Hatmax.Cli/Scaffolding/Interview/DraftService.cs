namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>A service as it was answered.</summary>
internal sealed record DraftService(string Name, string Kind)
{
    public ImmutableArray<DraftEntity> Models { get; init; } = [];

    public ImmutableArray<DraftEntity> Aggregates { get; init; } = [];
}
