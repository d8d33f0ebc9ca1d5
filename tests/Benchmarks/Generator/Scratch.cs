namespace Hatmax.Benchmarks.Generator;

/// <summary>Folders in memory where the system has them: the figures are the tool's, not the disk's.</summary>
internal static class Scratch
{
    /// <summary>True when <see cref="Create"/> gives folders in memory.</summary>
    public static bool IsMemory { get; } = Directory.Exists("/dev/shm");

    public static DirectoryInfo Create() =>
        IsMemory ? Directory.CreateDirectory("/dev/shm/hatmax-" + Path.GetRandomFileName()) : Directory.CreateTempSubdirectory("hatmax-");
}
