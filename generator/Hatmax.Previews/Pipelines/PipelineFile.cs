using Hatmax.Previews.Pipelines;
using Hatmax.Previews.Pipelines.GitHub;
using Hatmax.Previews.Pipelines.GitLab;

namespace Hatmax.Previews;

/// <summary>Writes the pipeline of a repository.</summary>
public static class PipelineFile
{
    private const string Origin = "Written once by 'hatmax ci init'; from then on it is yours to edit.";

    /// <summary><c>.github/workflows/hatmax.yml</c>.</summary>
    public static PipelineResult GitHub(PipelineInput input) => Write(
        input, ".github/workflows/hatmax.yml", GitHubPipeline.Of,
        [Origin, "Actions are pinned by commit; the comment behind each names its release. docs/ci.md says which secrets and variables it reads."]);

    /// <summary><c>.gitlab-ci.yml</c>.</summary>
    public static PipelineResult GitLab(PipelineInput input) => Write(
        input, ".gitlab-ci.yml", GitLabPipeline.Of,
        [Origin, "docs/ci.md says which variables it reads. Mark secret ones as masked and protected."]);

    private static PipelineResult Write(PipelineInput input, string path, Func<PipelineInput, PipelineMap> pipeline, ImmutableArray<string> header)
    {
        ArgumentNullException.ThrowIfNull(input);
        var diagnostics = StackNames.Check(input.Stacks);
        return new PipelineResult(path, diagnostics.IsEmpty ? PipelineYaml.Write(pipeline(input), header) : null, diagnostics);
    }
}
