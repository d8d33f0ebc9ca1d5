namespace Hatmax.Rendering;

/// <summary>One file that generation gave, in memory.</summary>
/// <param name="LogicalId">Identity that outlives a rename of the path, for example <c>service/todo/aggregate/List/entity</c>. Unique in a run.</param>
/// <param name="Path">Path under the output root, with forward slashes.</param>
/// <param name="Text">Whole text, LF line endings, no BOM.</param>
/// <param name="Ownership">Who keeps it.</param>
/// <param name="Template">Name of the template, or of the writer, that it came from.</param>
/// <param name="TemplateHash">First 16 hexadecimal digits of the SHA-256 of that template.</param>
/// <param name="SpecNode">Path of the spec node that it came from, for example <c>services.todo.aggregates.List</c>.</param>
/// <param name="SpecNodeHash">First 16 hexadecimal digits of the SHA-256 of what that node says.</param>
public sealed record GeneratedFile(
    string LogicalId,
    string Path,
    string Text,
    Ownership Ownership,
    string Template,
    string TemplateHash,
    string SpecNode,
    string SpecNodeHash)
{
    /// <summary>Logical ids that the file had before its spec element was renamed (<c>was</c> in the spec), the latest first.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Has the executable bit on Unix.</summary>
    public bool Executable { get; init; }
}
