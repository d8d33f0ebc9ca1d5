using System.Text.Json;

namespace Hatmax.Images;

/// <summary>A package, or another project, in a lock file.</summary>
/// <param name="Name">Its name as it is written there.</param>
/// <param name="Version">Resolved version; null for a project.</param>
/// <param name="Hash">SHA-512 of the package, base64; null for a project.</param>
/// <param name="IsDirect">True when the project itself asks for it.</param>
/// <param name="Needs">Names of what it needs.</param>
internal sealed record LockedPackage(string Name, string? Version, string? Hash, bool IsDirect, ImmutableArray<string> Needs)
{
    /// <summary>True for another project of the monorepo.</summary>
    public bool IsProject => Version is null;

    /// <summary>Everything in a lock file, by name; nothing when there is no such file.</summary>
    public static ImmutableSortedDictionary<string, LockedPackage> Read(string path)
    {
        var packages = ImmutableSortedDictionary.CreateBuilder<string, LockedPackage>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path))
        {
            return packages.ToImmutable();
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var entry in document.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
        {
            packages[entry.Name] = new LockedPackage(
                entry.Name,
                Text(entry.Value, "resolved"),
                Text(entry.Value, "contentHash"),
                Text(entry.Value, "type") is "Direct",
                entry.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(need => need.Name)] : []);
        }

        return packages.ToImmutable();
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
