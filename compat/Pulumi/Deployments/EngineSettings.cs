using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>What the engine tells the program it starts.</summary>
/// <param name="Project">The name of the project.</param>
/// <param name="Stack">The name of the stack.</param>
/// <param name="Organization">Who the stack belongs to.</param>
/// <param name="RootDirectory">The folder of the project file; null when the engine does not say.</param>
/// <param name="IsDryRun">Whether this is a preview.</param>
/// <param name="Config">The configuration by full key, in clear.</param>
internal sealed record EngineSettings(
    string Project, string Stack, string Organization, string? RootDirectory, bool IsDryRun, ImmutableDictionary<string, string> Config)
{
    /// <summary>The settings in the variables of this process, with the addresses of the monitor and the engine.</summary>
    /// <exception cref="InvalidOperationException">The engine did not start this process.</exception>
    public static (EngineSettings Settings, string Monitor, string Engine) FromEnvironment()
    {
        var monitor = Environment.GetEnvironmentVariable("PULUMI_MONITOR");
        var engine = Environment.GetEnvironmentVariable("PULUMI_ENGINE");
        var project = Environment.GetEnvironmentVariable("PULUMI_PROJECT");
        var stack = Environment.GetEnvironmentVariable("PULUMI_STACK");
        if (string.IsNullOrEmpty(monitor) || string.IsNullOrEmpty(engine) || string.IsNullOrEmpty(project) || string.IsNullOrEmpty(stack)
            || !bool.TryParse(Environment.GetEnvironmentVariable("PULUMI_DRY_RUN"), out var isDryRun)
            || !bool.TryParse(Environment.GetEnvironmentVariable("PULUMI_QUERY_MODE"), out _)
            || !int.TryParse(Environment.GetEnvironmentVariable("PULUMI_PARALLEL"), CultureInfo.InvariantCulture, out _))
        {
            throw new InvalidOperationException("No Pulumi engine has started this program: run it with the `pulumi` command.");
        }

        var organization = Environment.GetEnvironmentVariable("PULUMI_ORGANIZATION") ?? "organization";
        var rootDirectory = Environment.GetEnvironmentVariable("PULUMI_ROOT_DIRECTORY");
        return (new EngineSettings(project, stack, organization, rootDirectory, isDryRun, ReadConfig()), monitor, engine);
    }

    /// <summary>The configuration in <c>PULUMI_CONFIG</c>, a JSON object; empty when the variable is absent.</summary>
    public static ImmutableDictionary<string, string> ReadConfig()
    {
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { } text)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateObject()
            .ToImmutableDictionary(property => WithoutInfix(property.Name), property => property.Value.ToString());
    }

    // Old stacks have keys such as project:config:name.
    private static string WithoutInfix(string key)
        => key.Split(':', 3) is [{ Length: > 0 } project, "config", var name] ? $"{project}:{name}" : key;
}
