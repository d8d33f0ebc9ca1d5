namespace Hatmax.Workspace;

/// <summary>Who wrote a manifest.</summary>
/// <param name="Tool">Version of hatmax, for example <c>0.1.0</c>; null in a manifest of format 1.</param>
/// <param name="Templates">Hash of its built-in templates; null in a manifest of format 1.</param>
internal sealed record ManifestHeader(string? Tool, string? Templates)
{
    public static ManifestHeader Unknown { get; } = new(null, null);

    /// <summary>This version.</summary>
    public static ManifestHeader Current { get; } = new(WorkspaceVersion.Tool, MonorepoGenerator.TemplateSetHash);
}
