namespace Hatmax.Previews.Security;

/// <summary>How bad a change is.</summary>
internal enum SecurityLevel
{
    /// <summary>Data or protection is lost.</summary>
    Danger,

    /// <summary>More is open or allowed than before, or a secret changes.</summary>
    Warning,
}
