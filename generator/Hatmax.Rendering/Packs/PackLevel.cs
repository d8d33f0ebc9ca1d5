namespace Hatmax.Rendering;

/// <summary>For what a file of a pack is made once each.</summary>
public enum PackLevel
{
    /// <summary>Once in all.</summary>
    Monorepo,

    /// <summary>Each generated service.</summary>
    Service,

    /// <summary>Each model of a service, whether it stands alone or belongs to aggregates.</summary>
    Model,

    /// <summary>Each aggregate root of a service.</summary>
    Aggregate,
}
