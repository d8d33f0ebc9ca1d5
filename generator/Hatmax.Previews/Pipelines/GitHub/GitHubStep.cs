namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>A step: an action or a script.</summary>
internal sealed record GitHubStep(string Name)
{
    public string? Id { get; init; }

    /// <summary>Expression; without it the step runs when all before it succeeded.</summary>
    public string? If { get; init; }

    public ActionPin? Uses { get; init; }

    /// <summary>Inputs of the action.</summary>
    public PipelineMap With { get; init; } = [];

    public PipelineMap Env { get; init; } = [];

    public string? Run { get; init; }

    public PipelineMap ToNode() => new()
    {
        { "name", Name },
        { "id", Id is null ? null : (PipelineNode)Id },
        { "if", If is null ? null : (PipelineNode)If },
        { "uses", Uses?.ToNode() },
        { "with", With },
        { "env", Env },
        { "run", Run is null ? null : (PipelineNode)Run },
    };
}
