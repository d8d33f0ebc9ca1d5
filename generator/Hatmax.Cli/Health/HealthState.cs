namespace Hatmax.Cli.Health;

/// <summary>How a check went, the worst last.</summary>
internal enum HealthState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Some features will not work, or not yet.</summary>
    Warn,

    /// <summary>HatMax cannot work here.</summary>
    Fail,
}
