using Hatmax.Processes;

namespace Hatmax.Images.Tests.Support;

/// <summary>What this machine has for tests of images.</summary>
internal static class Machine
{
    private const string Usual = "localhost:5000/hatmax-test/aspnet:10";

    /// <summary>Registry of the tests.</summary>
    public const string Registry = "localhost:5000/hatmax-images-tests";

    /// <summary>False in CI, unless CI found that this machine may not run containers (HATMAX_NO_ENGINE=1) and said why.</summary>
    public static bool MaySkip { get; } = Environment.GetEnvironmentVariable("HATMAX_CI") != "1" || Environment.GetEnvironmentVariable("HATMAX_NO_ENGINE") == "1";

    /// <summary>Base image of the tests; null when no registry has it.</summary>
    public static string? BaseImage { get; } = FindBase();

    /// <summary>Why images cannot be made in an engine; null when they can.</summary>
    public static string? NoEngine { get; } = BaseImage is null ? NoRegistry() : HasEngine() ? null : "No container engine answers: run tests/tools/images/start-engine.sh.";

    /// <summary>Why images cannot be made without an engine; null when they can.</summary>
    public static string? NoRegistry() => BaseImage is null ? "No registry has the base image: run tests/tools/images/start-engine.sh and make-base-images.sh." : null;

    /// <summary>Runs docker.</summary>
    public static async Task<ProcessResult> DockerAsync(params string[] arguments) =>
        await new ProcessRunner().RunAsync(new ProcessRequest("docker", [.. arguments], Repository.Root), null, CancellationToken.None);

    private static bool HasEngine() => DockerAsync("info").GetAwaiter().GetResult().ExitCode == 0;

    private static string? FindBase()
    {
        var image = Environment.GetEnvironmentVariable("HATMAX_TEST_BASE_IMAGE") is { Length: > 0 } named ? named : Usual;
        using var registry = new RegistryClient();
        var colon = image.LastIndexOf(':');
        return registry.FindAsync(image[..colon], image[(colon + 1)..], CancellationToken.None).GetAwaiter().GetResult() is null ? null : image;
    }
}
