using System.Runtime.CompilerServices;

namespace WireTests.Support;

/// <summary>The engine and the program of the Node SDK under tests/tools/pulumi-engine.</summary>
internal static class EngineTools
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../tools/pulumi-engine"));

    /// <summary>Why they cannot run; null when they can.</summary>
    public static string? Missing =>
        !OnPath() ? "Node.js is not installed." :
        !Directory.Exists(Path.Combine(Folder, "node_modules/@pulumi/pulumi")) ? "Run `npm ci --ignore-scripts` in tests/tools/pulumi-engine first." : null;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static bool OnPath()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
    }
}
