namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>A job.</summary>
internal sealed record GitHubJob(string Id, string Name)
{
    public ImmutableArray<string> Needs { get; init; } = [];

    public string? If { get; init; }

    /// <summary>What its token may do; empty for what the workflow says.</summary>
    public PipelineMap Permissions { get; init; } = [];

    /// <summary>Environment whose rules must let it pass.</summary>
    public string? Environment { get; init; }

    /// <summary>Group in which one job runs at a time and waits its turn.</summary>
    public string? Queue { get; init; }

    /// <summary>One job for each value of each dimension; a value is a list or an expression that gives one.</summary>
    public PipelineMap Matrix { get; init; } = [];

    public int TimeoutMinutes { get; init; } = 30;

    public PipelineMap Outputs { get; init; } = [];

    public PipelineMap Env { get; init; } = [];

    public ImmutableArray<GitHubStep> Steps { get; init; } = [];

    public PipelineMap ToNode()
    {
        var strategy = new PipelineMap();
        if (Matrix.Any())
        {
            strategy.Add("fail-fast", false);
            strategy.Add("matrix", Matrix);
        }

        return new PipelineMap
        {
            { "name", Name },
            { "needs", PipelineList.Of(Needs) },
            { "if", If is null ? null : (PipelineNode)If },
            { "runs-on", "ubuntu-latest" },
            { "timeout-minutes", TimeoutMinutes },
            { "permissions", Permissions },
            { "environment", Environment is null ? null : (PipelineNode)Environment },
            { "concurrency", Queue is null ? null : new PipelineMap { { "group", Queue }, { "cancel-in-progress", false } } },
            { "strategy", strategy },
            { "outputs", Outputs },
            { "env", Env },
            { "steps", new PipelineList([.. Steps.Select(step => step.ToNode())]) },
        };
    }
}
