namespace Hatmax.Workspace;

/// <summary>The only place that changes the disk, one observable step at a time.</summary>
internal sealed class DiskActions(IWriteObserver? observer)
{
    /// <summary>An observer sees steps in one order; without one, staging uses all processors.</summary>
    public int Parallelism => observer is null ? Environment.ProcessorCount : 1;

    /// <summary>True for what the disk, and not a bug, may cause.</summary>
    public static bool IsDiskError(Exception e) => e is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>Opens a file for this process alone, and makes it when it is not there.</summary>
    public FileStream OpenLock(string path)
    {
        observer?.Before(WriteStep.OpenLock, path);
        return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Makes a folder and, before it, those above it that are missing.</summary>
    public void CreateFolder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        if (Path.GetDirectoryName(path) is { } parent)
        {
            CreateFolder(parent);
        }

        observer?.Before(WriteStep.CreateFolder, path);
        Directory.CreateDirectory(path);
        observer?.After(WriteStep.CreateFolder, path);
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public void WriteFile(string path, ReadOnlySpan<byte> content) => WriteFile(path, content, FileMode.CreateNew);

    /// <summary>Writes over what is there: only for files whose half does no harm.</summary>
    public void OverwriteFile(string path, ReadOnlySpan<byte> content) => WriteFile(path, content, FileMode.Create);

    public void CopyFile(string from, string to)
    {
        observer?.Before(WriteStep.CopyFile, to);
        if (observer is not null)
        {
            var bytes = File.ReadAllBytes(from);
            File.WriteAllBytes(to, bytes[..(bytes.Length / 2)]);
            observer.Halfway(WriteStep.CopyFile, to);
        }

        File.Copy(from, to, overwrite: true);
        DiskFlush.File(to);
        observer?.After(WriteStep.CopyFile, to);
    }

    public void SetMode(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == mode)
        {
            return;
        }

        observer?.Before(WriteStep.SetMode, path);
        File.SetUnixFileMode(path, mode);
        observer?.After(WriteStep.SetMode, path);
    }

    /// <summary>Renames, replacing what is there in one step.</summary>
    public void MoveFile(string from, string to)
    {
        observer?.Before(WriteStep.MoveFile, to);
        File.Move(from, to, overwrite: true);
        observer?.Moved(from, to);
        observer?.After(WriteStep.MoveFile, to);
    }

    public void DeleteFile(string path)
    {
        observer?.Before(WriteStep.DeleteFile, path);
        File.Delete(path);
        observer?.After(WriteStep.DeleteFile, path);
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
        observer?.After(WriteStep.DeleteFolder, path);
        return true;
    }

    /// <summary>Removes a folder of the state, with all that is in it.</summary>
    public void DeleteTree(string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        observer?.Before(WriteStep.DeleteFolder, path);
        if (observer is not null)
        {
            var files = Directory.GetFiles(path, "*", SearchOption.AllDirectories);
            Array.ForEach(files[..(files.Length / 2)], File.Delete);
            observer.Halfway(WriteStep.DeleteFolder, path);
        }

        Directory.Delete(path, recursive: true);
        observer?.After(WriteStep.DeleteFolder, path);
    }

    /// <summary>Returns when all that was done so far outlives a loss of power.</summary>
    /// <param name="file">Any file on the same file system.</param>
    public void Flush(string file)
    {
        observer?.Before(WriteStep.Flush, file);
        DiskFlush.FileSystem(file);
        observer?.After(WriteStep.Flush, file);
    }

    private void WriteFile(string path, ReadOnlySpan<byte> content, FileMode mode)
    {
        observer?.Before(WriteStep.WriteFile, path);
        using (var handle = File.OpenHandle(path, mode, FileAccess.Write, FileShare.Read))
        {
            var done = 0;
            if (observer is not null)
            {
                done = content.Length / 2;
                RandomAccess.Write(handle, content[..done], 0);
                observer.Halfway(WriteStep.WriteFile, path);
            }

            RandomAccess.Write(handle, content[done..], done);
            DiskFlush.File(handle);
        }

        observer?.After(WriteStep.WriteFile, path);
    }
}
