using System.Runtime.CompilerServices;

namespace Hatmax.Images.Tests.Support;

/// <summary>This repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
