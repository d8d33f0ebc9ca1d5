namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>The sentences of warnings about what is not generated yet.</summary>
internal static class Feature
{
    /// <summary>Reports a key that is read but changes nothing.</summary>
    /// <param name="scope">Where to report.</param>
    /// <param name="id">The feature.</param>
    /// <param name="span">Place of the key.</param>
    /// <param name="path">Path of the key, for example <c>services.todo.auth</c>.</param>
    public static void Report(SpecScope scope, DiagnosticDescriptor id, SourceSpan span, string path) =>
        scope.Report(id, span, $"{path} is valid, but nothing is generated for it yet.", id.Fix);
}
