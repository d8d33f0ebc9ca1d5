namespace Hatmax.Cli.Projects;

/// <summary>Places under <c>.hatmax</c> that this tool writes. None of them is committed but the schema.</summary>
internal sealed record StateLayout(string Root)
{
    public string Folder => Path.Combine(Root, ".hatmax");

    /// <summary>JSON Schema of the language, for editors.</summary>
    public string Schema => Path.Combine(Folder, "schema.json");

    /// <summary>Fingerprints of the last builds.</summary>
    public string Builds => Path.Combine(Folder, "build.json");

    /// <summary>Solutions that list what a build is to cover.</summary>
    public string BuildFolder => Path.Combine(Folder, "build");

    /// <summary>What runs now.</summary>
    public string Run => Path.Combine(Folder, "run.json");

    /// <summary>Held while something is started or stopped.</summary>
    public string RunLock => Path.Combine(Folder, "run.lock");

    public string Logs => Path.Combine(Folder, "logs");

    public string Data => Path.Combine(Folder, "data");

    public string Feed => Path.Combine(Folder, "feed.props");

    /// <summary>Log of a process of that name.</summary>
    public string Log(string process) => Path.Combine(Logs, process + ".log");
}
