namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>Steps that several jobs share.</summary>
internal static class GitHubSteps
{
    public static GitHubStep InstallPulumi { get; } = new("Install Pulumi")
    {
        Uses = ActionPin.Pulumi,
        With = new PipelineMap { { "pulumi-version", PipelineScripts.PulumiVersion } },
    };

    /// <summary>The sources, the SDK, the packages of earlier runs, and the tool on the path.</summary>
    public static ImmutableArray<GitHubStep> Prepare(PipelineInput input, bool wholeHistory = false) =>
    [
        new("Check out")
        {
            Uses = ActionPin.Checkout,
            With = new PipelineMap { { "persist-credentials", false }, { "fetch-depth", wholeHistory ? 0 : null } },
        },
        new("Set up .NET") { Uses = ActionPin.SetupDotnet, With = new PipelineMap { { "dotnet-version", "10.0.x" } } },
        new("Keep packages")
        {
            Uses = ActionPin.Cache,
            With = new PipelineMap
            {
                { "path", "~/.nuget/packages" },
                { "key", "nuget-${{ runner.os }}-${{ hashFiles('**/packages*.lock.json', '**/Directory.Packages.props') }}" },
                { "restore-keys", "nuget-${{ runner.os }}-" },
            },
        },
        new("Install hatmax") { Run = GitHubScripts.Install(input.ToolVersion) },
    ];

    public static GitHubStep Upload(string artifact, string file) => new($"Keep {file}")
    {
        Uses = ActionPin.UploadArtifact,
        With = new PipelineMap { { "name", artifact }, { "path", file }, { "if-no-files-found", "error" }, { "retention-days", 7 } },
    };

    public static GitHubStep Download(string artifact) => new("Fetch what was kept")
    {
        Uses = ActionPin.DownloadArtifact,
        With = new PipelineMap { { "name", artifact } },
    };

    /// <summary>What Pulumi reads: where states are and how to open them.</summary>
    public static PipelineMap PulumiEnvironment(string stack) => new()
    {
        { "STACK", stack },
        { "PULUMI_ACCESS_TOKEN", "${{ secrets.PULUMI_ACCESS_TOKEN }}" },
        { "PULUMI_BACKEND_URL", "${{ vars.PULUMI_BACKEND_URL }}" },
        { "PULUMI_CONFIG_PASSPHRASE", "${{ secrets.PULUMI_CONFIG_PASSPHRASE }}" },
    };
}
