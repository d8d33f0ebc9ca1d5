namespace Hatmax.Previews;

/// <summary>Every kind of finding about previews in CI: HMX0750–0759 the preview, 0760–0769 the code plan, 0770–0779 pipelines.</summary>
public static class PreviewDiagnostics
{
    internal static readonly DiagnosticDescriptor PreviewEmpty = Error(
        "HMX0750", "Preview empty", "The output of the preview holds nothing: the preview stopped before it could begin.",
        "Read what the preview said on standard error; sign-in, the stack's name and the passphrase are the usual causes.");

    internal static readonly DiagnosticDescriptor PreviewNotJson = Error(
        "HMX0751", "Preview is not JSON", "The output of the preview is not JSON.",
        "Keep standard output of 'pulumi preview --json' and nothing else: send standard error to another file.");

    internal static readonly DiagnosticDescriptor PreviewCutOff = Error(
        "HMX0752", "Preview cut off", "The output of the preview ends in the middle: the preview was stopped, or the disk was full.",
        "Run the preview again; give the job more time when it was stopped.");

    internal static readonly DiagnosticDescriptor PreviewShape = Error(
        "HMX0753", "Preview of another shape", "The output of the preview is JSON, but not what 'pulumi preview --json' prints.",
        "Give the output of 'pulumi preview --json', as one document or as a stream of events.");

    internal static readonly DiagnosticDescriptor CodePlanNotJson = Error(
        "HMX0760", "Code plan is not JSON", "The code plan is empty, cut off or not JSON.",
        "Give standard output of 'hatmax generate --dry-run --json'.");

    internal static readonly DiagnosticDescriptor CodePlanShape = Error(
        "HMX0761", "Code plan of another shape", "The code plan is JSON, but not what 'hatmax generate --dry-run --json' prints.",
        "Give standard output of 'hatmax generate --dry-run --json', made by the same version of hatmax.");

    internal static readonly DiagnosticDescriptor StackName = Error(
        "HMX0770", "Not the name of a stack", "The name of an environment cannot be that of a Pulumi stack.",
        "Use 1 to 100 letters, digits, dots, dashes and underscores, beginning with a letter or digit.");

    internal static readonly DiagnosticDescriptor StackCollision = Error(
        "HMX0771", "Environments too alike", "Two environments would have the same job in the pipeline: their names differ only by case or punctuation.",
        "Rename one of the two.");

    /// <summary>All kinds, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [PreviewEmpty, PreviewNotJson, PreviewCutOff, PreviewShape, CodePlanNotJson, CodePlanShape, StackName, StackCollision];

    internal static PreviewDiagnostic With(this DiagnosticDescriptor descriptor, string message) =>
        new(descriptor.Id, descriptor.Severity, message, descriptor.Fix);

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
