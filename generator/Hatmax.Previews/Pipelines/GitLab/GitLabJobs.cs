namespace Hatmax.Previews.Pipelines.GitLab;

/// <summary>The jobs. A merge request from another project gets the code plan only: it sees no protected variable and no preview job.</summary>
internal static class GitLabJobs
{
    private const string FromInside = "$CI_PIPELINE_SOURCE == \"merge_request_event\" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID";
    private const string OnMain = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";

    public static IEnumerable<GitLabJob> Of(PipelineInput input) =>
    [
        new("plan", "plan")
        {
            Extends = ".hatmax",
            Script = [PipelineScripts.Validate, PipelineScripts.CodePlan, PipelineScripts.Check],
            Artifacts = ["code-plan.json"],
        },
        new("breaking", "plan")
        {
            Extends = ".hatmax",
            Rules = [new PipelineMap { { "if", "$CI_PIPELINE_SOURCE == \"merge_request_event\"" } }],
            Variables = new PipelineMap { { "BASE", "$CI_MERGE_REQUEST_DIFF_BASE_SHA" }, { "LABELS", "$CI_MERGE_REQUEST_LABELS" }, { "GIT_DEPTH", "0" } },
            Script = [PipelineScripts.Breaking],
        },
        .. input.Services.Select(service => Test(input, service)),
        .. input.Stacks.SelectMany(stack => (GitLabJob[])[Images(input, stack), Preview(stack), Comment(stack)]),
        .. input.Stacks.Select((stack, index) => Deploy(stack, index == 0 ? null : input.Stacks[index - 1])),
    ];

    // A change outside every service's own folder may concern all of them.
    private static GitLabJob Test(PipelineInput input, string service) => new($"test:{service}", "test")
    {
        Extends = ".hatmax",
        Needs = ["plan"],
        Rules =
        [
            new PipelineMap
            {
                {
                    "changes", PipelineList.Of(
                    [
                        $"services/{service}/**/*", "services/shared/**/*", "services/host/**/*", "services/*",
                        "*.{yml,yaml,props,targets,json,sln}", "{eng,generator,templates,compat}/**/*",
                    ])
                },
            },
        ],
        Variables = new PipelineMap { { "SERVICE", service } },
        Script = [PipelineScripts.Test],
    };

    private static GitLabJob Images(PipelineInput input, string stack) => new($"images:{stack}", "images")
    {
        Extends = ".hatmax",
        Needs = ["plan"],
        OptionalNeeds = [.. input.Services.Select(service => $"test:{service}")],
        Rules = [new PipelineMap { { "if", FromInside } }, new PipelineMap { { "if", OnMain }, { "variables", new PipelineMap { { "PUSH", "--push" } } } }],
        Variables = new PipelineMap { { "STACK", stack }, { "PUSH", "" } },
        Script = [GitLabScripts.SignIn, "hatmax build --env \"$STACK\" ${PUSH:+\"$PUSH\"}\n"],
    };

    private static GitLabJob Preview(string stack) => new($"preview:{stack}", "preview")
    {
        Extends = ".hatmax",
        Needs = ["plan", $"images:{stack}"],
        Rules = [new PipelineMap { { "if", FromInside } }],
        Variables = new PipelineMap { { "STACK", stack } },
        Script = [GitLabScripts.InstallPulumi, PipelineScripts.Preview, PipelineScripts.Comment(""), PipelineScripts.PreviewResult],
        Artifacts = ["comment.md"],
    };

    private static GitLabJob Comment(string stack) => new($"comment:{stack}", "comment")
    {
        Image = "alpine:3.22",
        Needs = [$"preview:{stack}"],
        Rules = [new PipelineMap { { "if", FromInside }, { "when", "always" } }],
        TimeoutMinutes = 5,
        Script = ["apk add --no-cache curl jq\n", GitLabScripts.Post],
    };

    private static GitLabJob Deploy(string stack, string? before) => new($"deploy:{stack}", "deploy")
    {
        Extends = ".hatmax",
        Needs = [$"images:{stack}", .. before is null ? Array.Empty<string>() : [$"deploy:{before}"]],
        Rules = [new PipelineMap { { "if", OnMain }, { "when", "manual" }, { "allow_failure", false } }],
        Variables = new PipelineMap { { "STACK", stack } },
        Environment = stack,
        ResourceGroup = stack,
        TimeoutMinutes = 60,
        Script = [GitLabScripts.InstallPulumi, PipelineScripts.Up, PipelineScripts.MustBeEmpty],
    };
}
