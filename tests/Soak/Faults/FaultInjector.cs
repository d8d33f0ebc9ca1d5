using Hatmax.Workspace;

namespace Hatmax.Soak;

/// <summary>Lets a run get to one point, counted over all steps before, halfway and after, and makes it fail there.</summary>
/// <param name="point">Number of the point; negative for none.</param>
/// <param name="kind">What happens there.</param>
internal sealed class FaultInjector(int point, FaultKind kind) : IWriteObserver
{
    // What a loss of power may take: written, and not flushed since.
    private readonly HashSet<string> _unflushed = new(StringComparer.Ordinal);

    /// <summary>Points seen so far.</summary>
    public int Points { get; private set; }

    public bool Fired { get; private set; }

    /// <summary>It does not go away by itself.</summary>
    public bool IsLasting => kind is FaultKind.DiskFull or FaultKind.ReadOnlyDisk;

    /// <summary>Where it fired.</summary>
    public string Place { get; private set; } = "nowhere";

    public void Before(WriteStep step, string path)
    {
        if (step is WriteStep.WriteFile or WriteStep.CopyFile)
        {
            _unflushed.Add(path);
        }

        Pass("before", step, path);
    }

    public void Halfway(WriteStep step, string path) => Pass("halfway", step, path);

    public void Moved(string from, string to)
    {
        _unflushed.Remove(to);
        if (_unflushed.Remove(from))
        {
            _unflushed.Add(to);
        }
    }

    public void After(WriteStep step, string path)
    {
        if (step == WriteStep.Flush)
        {
            _unflushed.Clear();
        }

        Pass("after", step, path);
    }

    private void Pass(string when, WriteStep step, string path)
    {
        if (Points++ == point)
        {
            (Fired, Place) = (true, $"{kind} {when} {step} {Path.GetFileName(path)}");
            Throw(path);
        }
        else if (Fired && (kind == FaultKind.ReadOnlyDisk || (kind == FaultKind.DiskFull && NeedsSpace(step))))
        {
            Throw(path);
        }
    }

    private static bool NeedsSpace(WriteStep step) =>
        step is WriteStep.OpenLock or WriteStep.CreateFolder or WriteStep.WriteFile or WriteStep.CopyFile or WriteStep.Flush;

    private void Throw(string path)
    {
        switch (kind)
        {
            case FaultKind.PowerLoss:
                LosePower();
                throw new KilledException();
            case FaultKind.Kill:
                throw new KilledException();
            case FaultKind.NoAccess:
                throw new UnauthorizedAccessException($"Access to the path '{path}' is denied.", new IOException("Permission denied", 13));
            case FaultKind.DeviceError:
                throw new IOException($"Input/output error : '{path}'", 5);
            case FaultKind.ReadOnlyDisk:
                throw new IOException($"Read-only file system : '{path}'", 30);
            default:
                throw new IOException($"No space left on device : '{path}'", 28);
        }
    }

    private void LosePower()
    {
        foreach (var path in _unflushed.Where(File.Exists).Order(StringComparer.Ordinal))
        {
            using var file = new FileStream(path, FileMode.Open);
            file.SetLength(path.Length % 2 == 0 ? 0 : file.Length / 2);
        }
    }
}
