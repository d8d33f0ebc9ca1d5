namespace Hatmax.Previews.Pipelines.GitLab;

/// <summary>A job.</summary>
internal sealed record GitLabJob(string Id, string Stage)
{
    public string? Extends { get; init; }

    public string? Image { get; init; }

    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Needs that may be missing because no rule called for them.</summary>
    public ImmutableArray<string> OptionalNeeds { get; init; } = [];

    /// <summary>When it runs: each rule is a map.</summary>
    public ImmutableArray<PipelineMap> Rules { get; init; } = [];

    public PipelineMap Variables { get; init; } = [];

    /// <summary>Environment that it deploys to.</summary>
    public string? Environment { get; init; }

    /// <summary>Group in which one job runs at a time.</summary>
    public string? ResourceGroup { get; init; }

    public int TimeoutMinutes { get; init; } = 30;

    public ImmutableArray<string> Script { get; init; } = [];

    /// <summary>Files to keep, also when it fails.</summary>
    public ImmutableArray<string> Artifacts { get; init; } = [];

    public PipelineMap ToNode() => new()
    {
        { "stage", Stage },
        { "extends", Extends is null ? null : (PipelineNode)Extends },
        { "image", Image is null ? null : (PipelineNode)Image },
        { "needs", new PipelineList([.. Needs.Select(id => Need(id, optional: false)), .. OptionalNeeds.Select(id => Need(id, optional: true))]) },
        { "rules", new PipelineList([.. Rules]) },
        { "variables", Variables },
        { "environment", Environment is null ? null : new PipelineMap { { "name", Environment } } },
        { "resource_group", ResourceGroup is null ? null : (PipelineNode)ResourceGroup },
        { "timeout", $"{TimeoutMinutes} minutes" },
        { "interruptible", ResourceGroup is null },
        { "script", PipelineList.Of(Script) },
        {
            "artifacts", Artifacts.IsEmpty ? null
                : new PipelineMap { { "when", "always" }, { "expire_in", "7 days" }, { "paths", PipelineList.Of(Artifacts) } }
        },
    };

    private static PipelineMap Need(string id, bool optional) => new() { { "job", id }, { "optional", optional ? true : null } };
}
