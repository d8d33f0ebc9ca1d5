namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>What this machine has for tests that run containers.</summary>
public static class ContainerMachine
{
    private const string Usual = "localhost:5000/hatmax-test/aspnet:10";

    private static readonly Lazy<string?> LazyMissing = new(Find);

    /// <summary>False in CI, unless CI found that this machine may not run containers (HATMAX_NO_ENGINE=1) and said why.</summary>
    public static bool MaySkip { get; } = Environment.GetEnvironmentVariable("HATMAX_CI") != "1" || Environment.GetEnvironmentVariable("HATMAX_NO_ENGINE") == "1";

    /// <summary>Base image of the tests; an engine and a registry have it.</summary>
    public static string BaseImage { get; } = Environment.GetEnvironmentVariable("HATMAX_TEST_BASE_IMAGE") is { Length: > 0 } named ? named : Usual;

    /// <summary>What is missing, with the script that brings it; null when nothing is.</summary>
    public static string? Missing => LazyMissing.Value;

    /// <summary>Runs docker.</summary>
    public static Task<CommandResult> DockerAsync(params string[] arguments) => Commands.RunAsync(Repository.Root, "docker", arguments);

    private static string? Find() =>
        !Succeeds("docker info") ? "No container engine answers: run tests/tools/images/start-engine.sh."
        : !Succeeds($"docker image inspect '{BaseImage}'") ? "The engine lacks the base image: run tests/tools/images/make-base-images.sh."
        : !Succeeds("docker compose version") ? "The plugin 'docker compose' is missing: run tests/tools/images/install-compose.sh."
        : null;

    private static bool Succeeds(string line) => Commands.ShellAsync(Repository.Root, line).GetAwaiter().GetResult().ExitCode == 0;
}
