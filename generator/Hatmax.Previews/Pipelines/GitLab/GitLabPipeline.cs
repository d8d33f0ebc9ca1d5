namespace Hatmax.Previews.Pipelines.GitLab;

/// <summary>The pipeline file: when it runs, its stages and its jobs.</summary>
internal static class GitLabPipeline
{
    public static PipelineMap Of(PipelineInput input)
    {
        var pipeline = new PipelineMap
        {
            {
                "workflow", new PipelineMap
                {
                    { "auto_cancel", new PipelineMap { { "on_new_commit", "interruptible" } } },
                    {
                        "rules", new PipelineList(
                        [
                            new PipelineMap { { "if", "$CI_PIPELINE_SOURCE == \"merge_request_event\"" } },
                            new PipelineMap { { "if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" } },
                        ])
                    },
                }
            },
            { "stages", PipelineList.Of(["plan", "test", "images", "preview", "comment", "deploy"]) },
            { "variables", new PipelineMap { { "DOTNET_CLI_TELEMETRY_OPTOUT", "1" }, { "DOTNET_NOLOGO", "1" }, { "NUGET_PACKAGES", "$CI_PROJECT_DIR/.nuget" }, { "PULUMI_SKIP_UPDATE_CHECK", "true" } } },
            { ".hatmax", Base(input) },
        };
        foreach (var job in GitLabJobs.Of(input))
        {
            pipeline.Add(job.Id, job.ToNode());
        }

        return pipeline;
    }

    private static PipelineMap Base(PipelineInput input) => new()
    {
        { "image", "mcr.microsoft.com/dotnet/sdk:10.0" },
        {
            "cache", new PipelineMap
            {
                { "key", new PipelineMap { { "files", PipelineList.Of(["Directory.Packages.props", "services/Directory.Packages.props"]) } } },
                { "paths", PipelineList.Of([".nuget/"]) },
            }
        },
        { "before_script", PipelineList.Of([GitLabScripts.Strict, GitLabScripts.Install(input.ToolVersion)]) },
    };
}
