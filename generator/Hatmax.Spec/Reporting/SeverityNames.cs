namespace Hatmax.Spec.Reporting;

/// <summary>Severities as they are written in reports.</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The words of SARIF, where an info is a note.</summary>
    public static string Sarif(Severity severity) => severity == Severity.Info ? "note" : Of(severity);
}
