namespace Hatmax.Cli.Building;

/// <summary>Which projects one build covers.</summary>
internal enum BuildScope
{
    /// <summary>The single-process host and what it refers to.</summary>
    Host,

    /// <summary>Each service on its own.</summary>
    Services,

    /// <summary>Everything under <c>services/</c>, tests included.</summary>
    All,
}
