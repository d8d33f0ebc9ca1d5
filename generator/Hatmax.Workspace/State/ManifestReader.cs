using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>Reads a manifest and trusts nothing in it: it comes with a repository that anybody may have written.</summary>
internal static class ManifestReader
{
    private const string Shown = ".hatmax/manifest.json";

    /// <summary>The manifest, or the reason why it cannot be used.</summary>
    public static (Manifest? Manifest, WorkspaceDiagnostic? Problem) Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(FileText.Normalise(bytes));
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            if (format > Manifest.Format)
            {
                return (null, WorkspaceDiagnostics.ManifestNewer.At(Shown, $"The manifest has format {format}; this version reads up to {Manifest.Format}."));
            }

            var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
            var paths = new HashSet<string>(StringComparer.Ordinal);
            foreach (var element in root.GetProperty("files").EnumerateArray())
            {
                if (element.ValueKind == JsonValueKind.Null)
                {
                    continue;
                }

                var entry = ReadEntry(element);
                if (Check(entry, entries, paths) is { } wrong)
                {
                    return Corrupt(wrong);
                }

                entries.Add(entry.LogicalId, entry);
            }

            return (new Manifest(entries, ContentHash.Of(bytes), new ManifestHeader(Optional(root, "tool"), Optional(root, "templates"))) { Bytes = bytes }, null);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Corrupt(e is JsonException { LineNumber: { } line } ? $"it is not JSON at line {line + 1}" : "a line lacks a key or has a value of the wrong type");
        }
    }

    private static string? Check(ManifestEntry entry, Dictionary<string, ManifestEntry> entries, HashSet<string> paths)
    {
        if (entries.ContainsKey(entry.LogicalId))
        {
            return $"the id '{entry.LogicalId}' occurs twice";
        }

        if (PathRules.Check(entry.Path) is not null)
        {
            return $"the path of '{entry.LogicalId}' is not one that hatmax writes";
        }

        if (!paths.Add(entry.Path))
        {
            return $"the path '{entry.Path}' occurs twice";
        }

        if (entry.Base is null && entry.Proposed is null)
        {
            return $"the line of '{entry.LogicalId}' has neither a base nor a conflict";
        }

        return (entry.Base ?? entry.Proposed) is { } hash && ContentHash.IsHash(hash) && (entry.Proposed is null || ContentHash.IsHash(entry.Proposed))
            ? null
            : $"the base of '{entry.LogicalId}' is not a hash";
    }

    private static ManifestEntry ReadEntry(JsonElement element) => new(
        Text(element, "id"),
        Text(element, "path"),
        ManifestWriter.ParseOwnership(Text(element, "class")) ?? throw new FormatException(),
        Text(element, "template"),
        Text(element, "templateHash"),
        Text(element, "node"),
        Text(element, "nodeHash"),
        Optional(element, "base"))
    {
        Executable = Flag(element, "executable"),
        Deleted = Flag(element, "deleted"),
        Proposed = Optional(element, "conflict"),
        Marked = Flag(element, "markers"),
        Orphaned = Flag(element, "orphan"),
    };

    private static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.GetBoolean();

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out _) ? Text(element, name) : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException();

    private static (Manifest?, WorkspaceDiagnostic?) Corrupt(string reason) =>
        (null, WorkspaceDiagnostics.ManifestCorrupt.At(Shown, $"The manifest cannot be used: {reason}."));
}
