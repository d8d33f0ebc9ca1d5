namespace Hatmax.Previews.Pipelines;

/// <summary>A sequence.</summary>
internal sealed record PipelineList(ImmutableArray<PipelineNode> Items) : PipelineNode
{
    public static PipelineList Of(IEnumerable<string> items) => new([.. items.Select(item => (PipelineNode)item)]);
}
