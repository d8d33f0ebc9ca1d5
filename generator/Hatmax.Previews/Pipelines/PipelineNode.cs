namespace Hatmax.Previews.Pipelines;

/// <summary>A value of a pipeline file.</summary>
internal abstract record PipelineNode
{
    public static implicit operator PipelineNode(string text) => new PipelineText(text);

    public static implicit operator PipelineNode(int number) => new PipelineText(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) { IsPlain = true };

    public static implicit operator PipelineNode(bool value) => new PipelineText(value ? "true" : "false") { IsPlain = true };
}
