using System.Text.Json;

namespace Hatmax.Images;

/// <summary>What <c>docker login</c> keeps in its configuration file. Passwords that it gave to a helper program are not read.</summary>
internal static class RegistryCredentials
{
    /// <summary>User and password of a host as HTTP Basic has them (base64), or null.</summary>
    /// <param name="folder">Folder of the configuration file.</param>
    /// <param name="host">Host with its port.</param>
    public static string? Read(string folder, string host)
    {
        var file = Path.Combine(folder, "config.json");
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var key = host == "docker.io" ? "https://index.docker.io/v1/" : host;
            return document.RootElement.TryGetProperty("auths", out var auths) && auths.TryGetProperty(key, out var entry) && entry.TryGetProperty("auth", out var auth)
                ? auth.GetString()
                : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Folder of the configuration file of this user.</summary>
    public static string Folder() =>
        Environment.GetEnvironmentVariable("DOCKER_CONFIG") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".docker");
}
