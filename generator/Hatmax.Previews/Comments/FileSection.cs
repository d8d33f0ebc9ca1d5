namespace Hatmax.Previews.Comments;

/// <summary>Files that generation would change, in folded blocks of a bounded size.</summary>
internal static class FileSection
{
    private const int FilesPerBlock = 40;

    private static readonly string[] Settled = ["kept", "seededExists", "deletedByUser", "unchanged"];

    public static IReadOnlyList<string> Write(CommentInput input)
    {
        var files = input.CodePlan?.Files.Where(file => !Settled.Contains(file.Action, StringComparer.Ordinal)).ToList() ?? [];
        return [.. files.Chunk(FilesPerBlock).Select(Block)];
    }

    private static string Block(CodeFile[] files)
    {
        var title = files.Length == 1
            ? $"1 file: {MarkdownText.Code(ValueText.Cut(files[0].Path, 120))}"
            : $"{files.Length} files: {MarkdownText.Code(ValueText.Cut(files[0].Path, 120))} to {MarkdownText.Code(ValueText.Cut(files[^1].Path, 120))}";
        return $"<details><summary>{title}</summary>\n\n{MarkdownText.Fence("diff", files.Select(Line))}\n</details>\n";
    }

    private static string Line(CodeFile file)
    {
        var sign = file.Action switch { "create" or "adopt" => '+', "delete" or "conflict" => '-', _ => '!' };
        var from = file.PreviousPath is null ? "" : $" (was {ValueText.Cut(file.PreviousPath, 200)})";
        var reason = file.Reason is null ? "" : $": {ValueText.Cut(file.Reason, 200)}";
        return $"{sign} {ValueText.Cut(file.Action, 20)} {ValueText.Cut(file.Path, 200)}{from}{reason}";
    }
}
