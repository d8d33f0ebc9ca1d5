namespace Hatmax.Previews;

/// <summary>What a comment is made from.</summary>
/// <param name="Project">Name of the Pulumi project.</param>
/// <param name="Stack">Name of the stack.</param>
public sealed record CommentInput(string Project, string Stack)
{
    /// <summary>The preview; null when it was not made, as for a fork, or could not be read.</summary>
    public StackPreview? Preview { get; init; }

    /// <summary>The code plan; null when there is none or it could not be read.</summary>
    public CodePlan? CodePlan { get; init; }

    /// <summary>True when a preview was to be had, so that a missing one is a failure.</summary>
    public bool PreviewExpected { get; init; }

    /// <summary>What <c>pulumi preview</c> exited with; null when nobody said.</summary>
    public int? ExitCode { get; init; }

    /// <summary>What was wrong with the files.</summary>
    public ImmutableArray<PreviewDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>True when the preview did not do what it should: it reports an error, cannot be read, or exited with another code than 0.</summary>
    public bool PreviewFailed => ExitCode is not (null or 0) || Preview is { HasErrors: true } || (PreviewExpected && Preview is null);
}
