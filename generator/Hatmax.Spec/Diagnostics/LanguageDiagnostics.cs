namespace Hatmax.Spec;

/// <summary>Errors of the text itself: HMX0001 to HMX0099 for YAML, HMX0100 to HMX0199 for keys and their values.</summary>
internal static partial class LanguageDiagnostics
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [.. Yaml, .. Binding];

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) =>
        new(id, Severity.Error, title, cause, fix);
}
