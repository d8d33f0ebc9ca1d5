namespace Hatmax.Spec;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Good to know; changes nothing.</summary>
    Info,

    /// <summary>Valid, but not what the author may expect.</summary>
    Warning,

    /// <summary>The spec cannot be used.</summary>
    Error,
}
