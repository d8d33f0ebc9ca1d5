namespace Hatmax.Processes;

/// <summary>A program that was started in the background.</summary>
public interface IBackgroundProcess : IDisposable
{
    /// <summary>Its process id.</summary>
    int Id { get; }

    /// <summary>Its exit code once it has ended; null while it runs.</summary>
    int? ExitCode { get; }
}
