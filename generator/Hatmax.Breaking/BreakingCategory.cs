namespace Hatmax.Breaking;

/// <summary>Who is hurt by a change.</summary>
public enum BreakingCategory
{
    /// <summary>Clients of the API.</summary>
    Http,

    /// <summary>Rows that are stored already.</summary>
    Data,

    /// <summary>Consumers of events.</summary>
    Events,

    /// <summary>Handwritten code beside the generated one.</summary>
    Code,

    /// <summary>What runs and reaches the system: ports, names, environments, secrets.</summary>
    Deploy,
}
