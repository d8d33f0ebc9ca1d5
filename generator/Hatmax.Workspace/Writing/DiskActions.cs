namespace Hatmax.Workspace;

/// <summary>The only place that changes the disk, one observable step at a time.</summary>
internal sealed class DiskActions(IWriteObserver? observer)
{
    /// <summary>An observer sees steps in one order; without one, staging uses all processors.</summary>
    public int Parallelism => observer is null ? Environment.ProcessorCount : 1;

    /// <summary>True for what the disk, and not a bug, may cause.</summary>
    public static bool IsDiskError(Exception e) => e is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    public void CreateFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            observer?.Before(WriteStep.CreateFolder, path);
            Directory.CreateDirectory(path);
        }
    }

    public void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        observer?.Before(WriteStep.WriteFile, path);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(handle, content, 0);
    }

    public void CopyFile(string from, string to)
    {
        observer?.Before(WriteStep.CopyFile, to);
        File.Copy(from, to, overwrite: true);
    }

    /// <summary>Renames, replacing what is there in one step.</summary>
    public void MoveFile(string from, string to)
    {
        observer?.Before(WriteStep.MoveFile, to);
        File.Move(from, to, overwrite: true);
    }

    public void DeleteFile(string path)
    {
        observer?.Before(WriteStep.DeleteFile, path);
        File.Delete(path);
    }

    /// <summary>Removes a folder if there is nothing in it.</summary>
    public bool DeleteFolderIfEmpty(string path)
    {
        if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any())
        {
            return false;
        }

        observer?.Before(WriteStep.DeleteFolder, path);
        Directory.Delete(path);
        return true;
    }

    /// <summary>Removes a folder of the state, with all that is in it.</summary>
    public void DeleteTree(string path)
    {
        if (Directory.Exists(path))
        {
            observer?.Before(WriteStep.DeleteFolder, path);
            Directory.Delete(path, recursive: true);
        }
    }
}
