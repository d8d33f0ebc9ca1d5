namespace Hatmax.Previews;

/// <summary>Reads the engine's names of operations.</summary>
internal static class StepKinds
{
    /// <summary>The kind of an operation; an unknown one is <see cref="StepKind.Other"/>.</summary>
    public static StepKind Of(string operation) => operation switch
    {
        // Reading and refreshing change nothing.
        "same" or "read" or "refresh" => StepKind.Same,
        "create" => StepKind.Create,
        "update" => StepKind.Update,
        "delete" => StepKind.Delete,
        "replace" or "create-replacement" or "delete-replaced" => StepKind.Replace,
        _ => StepKind.Other,
    };

    /// <summary>As in "would be deleted".</summary>
    public static string Verb(StepKind kind) => kind switch
    {
        StepKind.Delete => "delete",
        StepKind.Replace => "replace",
        StepKind.Update => "update",
        StepKind.Create => "create",
        StepKind.Same => "unchanged",
        _ => "other",
    };
}
