namespace Hatmax.Images;

/// <summary>Held while images of a tree are made: two runs would delete each other's files. The system frees it when its holder dies.</summary>
internal static class ImageLock
{
    /// <summary>The lock, or null when another process has it.</summary>
    public static FileStream? Take(ImageFolders folders)
    {
        Directory.CreateDirectory(folders.Images);
        try
        {
            return new FileStream(Path.Combine(folders.Images, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
