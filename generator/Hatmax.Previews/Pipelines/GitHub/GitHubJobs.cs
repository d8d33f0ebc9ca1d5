namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>The jobs. Only <c>preview</c> and those on main see secrets, only <c>comment</c> may write to the pull request, and it runs no code of it.</summary>
internal static class GitHubJobs
{
    private const string FromInside = "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository";
    private const string FromOutside = "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository";
    private const string OnMain = "github.event_name == 'push' && github.ref == 'refs/heads/main'";

    // A job that was skipped because nothing changed must not skip those that need it.
    private const string SoFarSoGood = "!cancelled() && !failure()";

    public static IEnumerable<GitHubJob> Of(PipelineInput input) =>
    [
        Plan(input),
        Breaking(input),
        Test(input),
        Images(input),
        Preview(input),
        Comment(input),
        Publish(input),
        .. input.Stacks.Select((stack, index) => Deploy(input, stack, index == 0 ? null : input.Stacks[index - 1])),
    ];

    private static GitHubJob Plan(PipelineInput input) => new("plan", "Spec and code plan")
    {
        Outputs = new PipelineMap { { "services", "${{ steps.changed.outputs.services }}" } },
        Steps =
        [
            .. GitHubSteps.Prepare(input, wholeHistory: true),
            new GitHubStep("Validate the spec") { Run = PipelineScripts.Validate },
            new GitHubStep("Plan the code") { Run = PipelineScripts.CodePlan },
            GitHubSteps.Upload("code-plan", "code-plan.json"),
            new GitHubStep("Show the code plan of a change from outside") { If = FromOutside, Run = GitHubScripts.CodeOnly },
            new GitHubStep("Find the services that changed")
            {
                Id = "changed",
                Env = new PipelineMap { { "BASE", "${{ github.event.pull_request.base.sha || github.event.before }}" }, { "SERVICES", string.Join(' ', input.Services) } },
                Run = GitHubScripts.Changed,
            },
            new GitHubStep("Check that the generated code is up to date") { Run = PipelineScripts.Check },
        ],
    };

    // A job of its own: what it finds is to be decided by people, and should not keep them from the rest.
    private static GitHubJob Breaking(PipelineInput input) => new("breaking", "Breaking changes")
    {
        If = "github.event_name == 'pull_request'",
        Steps =
        [
            .. GitHubSteps.Prepare(input, wholeHistory: true),
            new GitHubStep("Compare the spec with that of the base")
            {
                Env = new PipelineMap { { "BASE", "${{ github.event.pull_request.base.sha }}" }, { "LABELS", "${{ join(github.event.pull_request.labels.*.name, ',') }}" } },
                Run = PipelineScripts.Breaking,
            },
        ],
    };

    private static GitHubJob Test(PipelineInput input) => new("test", "Test ${{ matrix.service }}")
    {
        Needs = ["plan"],
        If = "needs.plan.outputs.services != '[]'",
        Matrix = new PipelineMap { { "service", "${{ fromJSON(needs.plan.outputs.services) }}" } },
        Steps =
        [
            .. GitHubSteps.Prepare(input),
            new GitHubStep("Build and test") { Env = new PipelineMap { { "SERVICE", "${{ matrix.service }}" } }, Run = PipelineScripts.Test },
        ],
    };

    // Proves that the images can be made; a pull request has no right to push them.
    private static GitHubJob Images(PipelineInput input) => new("images", "Images for ${{ matrix.stack }}")
    {
        Needs = ["plan", "test"],
        If = $"{SoFarSoGood} && {FromInside}",
        Matrix = new PipelineMap { { "stack", PipelineList.Of(input.Stacks) } },
        Env = new PipelineMap { { "STACK", "${{ matrix.stack }}" } },
        Steps = [.. GitHubSteps.Prepare(input), new GitHubStep("Build the images") { Run = "hatmax build --env \"$STACK\"\n" }],
    };

    private static GitHubJob Preview(PipelineInput input) => new("preview", "Preview ${{ matrix.stack }}")
    {
        Needs = ["plan", "images"],
        If = $"{SoFarSoGood} && {FromInside}",
        Matrix = new PipelineMap { { "stack", PipelineList.Of(input.Stacks) } },
        Env = GitHubSteps.PulumiEnvironment("${{ matrix.stack }}"),
        Steps =
        [
            .. GitHubSteps.Prepare(input),
            GitHubSteps.Download("code-plan"),
            GitHubSteps.InstallPulumi,
            new GitHubStep("Preview") { Run = PipelineScripts.Preview },
            new GitHubStep("Render the comment") { Run = PipelineScripts.Comment("--step-summary") },
            GitHubSteps.Upload("comment-${{ matrix.stack }}", "comment.md") with { If = "!cancelled()" },
            new GitHubStep("Fail when the preview did") { Run = PipelineScripts.PreviewResult },
        ],
    };

    private static GitHubJob Comment(PipelineInput input) => new("comment", "Comment on ${{ matrix.stack }}")
    {
        Needs = ["preview"],
        If = $"!cancelled() && needs.preview.result != 'skipped' && {FromInside}",
        Permissions = new PipelineMap { { "pull-requests", "write" } },
        TimeoutMinutes = 5,
        Matrix = new PipelineMap { { "stack", PipelineList.Of(input.Stacks) } },
        Steps =
        [
            GitHubSteps.Download("comment-${{ matrix.stack }}"),
            new GitHubStep("Write or edit the comment")
            {
                Env = new PipelineMap { { "GH_TOKEN", "${{ github.token }}" }, { "NUMBER", "${{ github.event.pull_request.number }}" } },
                Run = GitHubScripts.Post,
            },
        ],
    };

    private static GitHubJob Publish(PipelineInput input) => new("publish", "Publish images for ${{ matrix.stack }}")
    {
        Needs = ["plan", "test"],
        If = $"{SoFarSoGood} && {OnMain}",
        Permissions = new PipelineMap { { "contents", "read" }, { "packages", "write" } },
        Matrix = new PipelineMap { { "stack", PipelineList.Of(input.Stacks) } },
        Env = new PipelineMap { { "STACK", "${{ matrix.stack }}" } },
        Steps =
        [
            .. GitHubSteps.Prepare(input),
            new GitHubStep("Sign in to the registry")
            {
                Env = new PipelineMap
                {
                    { "REGISTRY", "${{ vars.HATMAX_REGISTRY }}" },
                    { "REGISTRY_USER", "${{ secrets.HATMAX_REGISTRY_USER || github.actor }}" },
                    { "REGISTRY_PASSWORD", "${{ secrets.HATMAX_REGISTRY_PASSWORD || github.token }}" },
                },
                Run = GitHubScripts.SignIn,
            },
            new GitHubStep("Build and push the images") { Run = "hatmax build --push --env \"$STACK\"\n" },
        ],
    };

    private static GitHubJob Deploy(PipelineInput input, string stack, string? before) => new($"deploy-{StackNames.JobOf(stack)}", $"Deploy {stack}")
    {
        Needs = ["publish", .. before is null ? Array.Empty<string>() : [$"deploy-{StackNames.JobOf(before)}"]],
        If = $"{SoFarSoGood} && {OnMain}",
        Environment = stack,
        Queue = $"hatmax-stack-{stack}",
        TimeoutMinutes = 60,
        Env = GitHubSteps.PulumiEnvironment(stack),
        Steps =
        [
            .. GitHubSteps.Prepare(input),
            GitHubSteps.InstallPulumi,
            new GitHubStep("Deploy") { Run = PipelineScripts.Up },
            new GitHubStep("Check that nothing is left to do") { Run = PipelineScripts.MustBeEmpty },
        ],
    };
}
