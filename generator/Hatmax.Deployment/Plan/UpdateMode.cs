namespace Hatmax.Deployment;

/// <summary>How a new version takes the place of the old one.</summary>
public enum UpdateMode
{
    /// <summary>The new copy is ready before the old one stops.</summary>
    Rolling,

    /// <summary>The old copy stops first: both would write the same volume.</summary>
    Replace,
}
