using System.Globalization;

namespace Hatmax.Cli.Running;

/// <summary>Where the time of a run went, by phase, in the order of the phases.</summary>
internal sealed class Timings(TimeProvider time)
{
    private readonly List<(string Phase, TimeSpan Elapsed)> _phases = [];
    private long _mark = time.GetTimestamp();

    /// <summary>The phases that ended.</summary>
    public IReadOnlyList<(string Phase, TimeSpan Elapsed)> Phases => _phases;

    /// <summary>Ends a phase: everything since the last call belongs to it.</summary>
    public void End(string phase)
    {
        var now = time.GetTimestamp();
        _phases.Add((phase, time.GetElapsedTime(_mark, now)));
        _mark = now;
    }

    /// <summary>As in <c>spec 12 ms, generate 40 ms</c>.</summary>
    public override string ToString() =>
        string.Join(", ", _phases.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Phase} {p.Elapsed.TotalMilliseconds:0} ms")));
}
