namespace Hatmax.Spec;

/// <content>Data that may be dropped (<c>drop</c>).</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Drops => [DroppedNameInUse, DroppedNameRenamed, DroppedNameTwice, NothingDropped, DroppedTableName];

    public static DiagnosticDescriptor DroppedNameInUse { get; } = Error(
        "HMX0294",
        "Dropped name in use",
        "`drop` names a field, a column or a table that is still there.",
        "Remove the name from `drop`, or remove what has it.");

    public static DiagnosticDescriptor DroppedNameRenamed { get; } = Error(
        "HMX0295",
        "Dropped and renamed",
        "A name stands in `drop`, and `was` says that its data goes on under another one.",
        "Keep it in `was` if the data is needed, else in `drop`.");

    public static DiagnosticDescriptor DroppedNameTwice { get; } = Error(
        "HMX0296",
        "Dropped twice",
        "`drop` names the same column or table twice.",
        "Name it once.");

    public static DiagnosticDescriptor NothingDropped { get; } = Error(
        "HMX0297",
        "Nothing to drop",
        "`drop` names nothing.",
        "Name what may be dropped, or remove the key.");

    public static DiagnosticDescriptor DroppedTableName { get; } = Error(
        "HMX0298",
        "Not the name of a table",
        "`drop` of a service names something that no table of it can have been called.",
        "Write the name of the table, in lower case, as it is in the database.");
}
