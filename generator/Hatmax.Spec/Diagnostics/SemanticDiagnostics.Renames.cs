namespace Hatmax.Spec;

/// <content>Former names (<c>was</c>).</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Renames => [FormerNameInUse, FormerNameTwice, FormerNameIsOwn];

    public static DiagnosticDescriptor FormerNameInUse { get; } = Error(
        "HMX0270",
        "Former name in use",
        "`was` names something that still exists beside what was renamed, so nobody could tell whose data is meant.",
        "Correct `was`, or choose another name for what has it now.");

    public static DiagnosticDescriptor FormerNameTwice { get; } = Error(
        "HMX0271",
        "Former name claimed twice",
        "A former name is written twice, so nobody could tell what became of it.",
        "Keep it where the data belongs, and remove it elsewhere.");

    public static DiagnosticDescriptor FormerNameIsOwn { get; } = Error(
        "HMX0272",
        "Former name is the name",
        "`was` names what it stands at by the name that it has today.",
        "Remove it, or write the name of before.");
}
