namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>The programs that every test here runs.</summary>
internal static class RequiredTools
{
    /// <summary>Why a test is skipped; null when all are there. In CI nothing is skipped.</summary>
    public static string? Missing => Environment.GetEnvironmentVariable("HATMAX_CI") == "1" ? null
        : Array.Find(["bash", "git", "dotnet"], name => !IsOnPath(name)) is { } missing ? $"{missing} is not on the PATH."
        : null;

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe")));
}
