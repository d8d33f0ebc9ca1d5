namespace Hatmax.Spec;

/// <summary>Errors that need more than one key to see: HMX0200 to HMX0499.</summary>
internal static partial class SemanticDiagnostics
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [.. References, .. Routes, .. Names, .. Renames, .. Fields, .. Drops, .. Settings];

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) =>
        new(id, Severity.Error, title, cause, fix);
}
