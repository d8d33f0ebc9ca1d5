using System.Globalization;

namespace Hatmax.Infra.Configuration;

/// <summary>Reads the settings of the stack from the engine, which has decrypted them and knows of other places than the file.</summary>
internal static class StackConfiguration
{
    /// <summary>Reads it; finds everything that is wrong, not the first.</summary>
    /// <param name="config">Settings of the stack.</param>
    /// <param name="stack">Name of the stack: the environment where none is set.</param>
    /// <exception cref="RunException">Values are wrong.</exception>
    public static StackSettings Read(Config config, string stack)
    {
        var errors = new List<string>();
        var read = new StackSettings
        {
            Stack = stack,
            Environment = config.Get("environment"),
            Platform = Platform(config.Get("platform"), errors),
            Registry = config.Get("registry"),
            Replicas = Replicas(config.Get("replicas"), errors),
            Domain = config.Get("domain"),
            BaseImage = config.Get("baseImage"),
            Namespace = config.Get("namespace"),
            External = External(config, errors),
        };
        return errors.Count == 0 ? read : throw new RunException($"The settings of the stack '{stack}' are wrong:\n{string.Join('\n', errors)}");
    }

    private static DeploymentPlatform? Platform(string? text, List<string> errors)
    {
        var platform = text is null ? null : PlatformNames.Find(text);
        if (text is not null && platform is null)
        {
            errors.Add($"  hatmax:platform is '{text}'. Write docker, nomad or kubernetes: pulumi config set hatmax:platform docker");
        }

        return platform;
    }

    private static int? Replicas(string? text, List<string> errors)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var replicas) && replicas > 0)
        {
            return replicas;
        }

        errors.Add($"  hatmax:replicas is '{text}'. Write a whole number above 0: pulumi config set hatmax:replicas 2");
        return null;
    }

    private static ImmutableSortedDictionary<string, string> External(Config config, List<string> errors)
    {
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        try
        {
            return config.GetObject<Dictionary<string, string>>("external") is { } external ? none.AddRange(external) : none;
        }
        catch (Exception exception) when (exception is RunException or System.Text.Json.JsonException)
        {
            errors.Add("  hatmax:external is not a map of names to addresses: pulumi config set --path hatmax:external.postgres db.example.com:5432");
            return none;
        }
    }
}
