namespace Hatmax.Previews.Tests.Support;

/// <summary>A test that needs bash, git and the packages of tests/tools/workflows. In CI (HATMAX_CI=1) it fails without them.</summary>
public sealed class RequiresToolsFactAttribute : FactAttribute
{
    public RequiresToolsFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && Missing() is { } reason)
        {
            Skip = reason;
        }
    }

    private static string? Missing() =>
        ((string[])["bash", "git", "node"]).FirstOrDefault(program => !Tools.IsOnPath(program)) is { } missing ? $"{missing} is not installed."
        : Directory.Exists(Path.Combine(Tools.Folder, "node_modules/@action-validator/core")) ? null
        : "Run `npm ci` in tests/tools/workflows first.";
}
