namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>A test that runs the real tool in a real copy of the repository: it needs bash, git and the SDK. In CI it never skips.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolsFactAttribute : FactAttribute
{
    public RequiresToolsFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && Missing() is { } missing)
        {
            Skip = $"{missing} is not on the PATH.";
        }
    }

    private static string? Missing() => Array.Find(["bash", "git", "dotnet"], name =>
        !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe"))));
}
