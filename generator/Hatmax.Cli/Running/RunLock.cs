using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Running;

/// <summary>Keeps two calls from starting or stopping the same system at once. The system releases it when its process dies.</summary>
internal static class RunLock
{
    /// <summary>The lock, or the failure that another call holds it.</summary>
    public static Outcome<FileStream> Take(StateLayout layout)
    {
        Directory.CreateDirectory(layout.Folder);
        try
        {
            return new FileStream(layout.RunLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (Directory.Exists(layout.Folder))
        {
            return new Failure(
                ExitCodes.Environment, $"Another hatmax is starting or stopping the system in {layout.Root}.", "Wait for it, then try again.");
        }
    }
}
