namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>The workflow: what it runs on, what it may do, and its jobs.</summary>
internal static class GitHubPipeline
{
    public static PipelineMap Of(PipelineInput input)
    {
        return new PipelineMap
        {
            { "name", "hatmax" },
            {
                "on", new PipelineMap
                {
                    { "push", new PipelineMap { { "branches", PipelineList.Of(["main"]) } } },
                    // A label can allow a breaking change, and an old run does not learn of a new one.
                    { "pull_request", new PipelineMap { { "types", PipelineList.Of(["opened", "synchronize", "reopened", "labeled", "unlabeled"]) } } },
                }
            },
            { "permissions", new PipelineMap { { "contents", "read" } } },
            {
                "concurrency", new PipelineMap
                {
                    { "group", "hatmax-${{ github.ref }}" },
                    { "cancel-in-progress", "${{ github.event_name == 'pull_request' }}" },
                }
            },
            { "defaults", new PipelineMap { { "run", new PipelineMap { { "shell", "bash" } } } } },
            { "env", new PipelineMap { { "DOTNET_CLI_TELEMETRY_OPTOUT", "1" }, { "DOTNET_NOLOGO", "1" }, { "PULUMI_SKIP_UPDATE_CHECK", "true" } } },
            { "jobs", Jobs(input) },
        };
    }

    private static PipelineMap Jobs(PipelineInput input)
    {
        var jobs = new PipelineMap();
        foreach (var job in GitHubJobs.Of(input))
        {
            jobs.Add(job.Id, job.ToNode());
        }

        return jobs;
    }
}
