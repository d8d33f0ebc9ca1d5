using System.Runtime.CompilerServices;

namespace Hatmax.Infra.Schemas.Tests;

/// <summary>The full schemas, which may lie beside the repository.</summary>
internal static class SharedSchemas
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../shared/schemas"));

    public static bool Exist => Directory.Exists(Folder);

    private static string Here([CallerFilePath] string path = "") => path;
}
