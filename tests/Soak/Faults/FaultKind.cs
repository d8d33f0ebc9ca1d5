namespace Hatmax.Soak;

/// <summary>What goes wrong at one point of a run.</summary>
internal enum FaultKind
{
    /// <summary>The process ends.</summary>
    Kill,

    /// <summary>The power goes: the process ends, and what was written since the last flush is empty or half there.</summary>
    PowerLoss,

    /// <summary>ENOSPC, once.</summary>
    NoSpace,

    /// <summary>EACCES, once.</summary>
    NoAccess,

    /// <summary>EIO, once.</summary>
    DeviceError,

    /// <summary>ENOSPC for everything that needs space, from this point on.</summary>
    DiskFull,

    /// <summary>EROFS for everything, from this point on: what Linux does with a disk that has errors.</summary>
    ReadOnlyDisk,
}
