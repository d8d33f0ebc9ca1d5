namespace Hatmax.Previews.Pipelines;

/// <summary>A scalar.</summary>
internal sealed record PipelineText(string Text) : PipelineNode
{
    /// <summary>What follows behind a # on the same line.</summary>
    public string? Comment { get; init; }

    /// <summary>A number or truth value, which must not be quoted.</summary>
    public bool IsPlain { get; init; }
}
