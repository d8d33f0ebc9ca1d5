namespace Hatmax.Spec;

/// <summary>What a workload may use.</summary>
public sealed record ResourcesSpec
{
    /// <summary>Processor, in MHz.</summary>
    public Located<int>? Cpu { get; init; }

    /// <summary>Memory, in MB.</summary>
    public Located<int>? Memory { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
