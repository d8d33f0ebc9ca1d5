using System.Text.Json;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>Shows which files are not as they were generated.</summary>
internal static class TreeReport
{
    private static readonly FileState[] Shown = [FileState.Conflict, FileState.Edited, FileState.Orphan, FileState.Deleted];

    /// <summary>One line with the counts, then one per file.</summary>
    public static void Write(ITerminal terminal, TreeStatus tree)
    {
        if (tree.Problem is { } problem)
        {
            terminal.Out.WriteLine(TerminalText.Clean($"tree: {problem.Message} {problem.Fix}"));
            return;
        }

        if (tree.Files.IsEmpty)
        {
            terminal.Out.WriteLine("tree: nothing was generated yet.");
            return;
        }

        var counts = Shown.Select(state => (State: state, Count: tree.Files.Count(f => f.State == state))).Where(c => c.Count > 0).Select(c => $"{c.Count} {Words(c.State)}").ToList();
        terminal.Out.WriteLine($"tree: {tree.Files.Length} {(tree.Files.Length == 1 ? "file" : "files")}, {(counts.Count == 0 ? "all as generated" : string.Join(", ", counts))}");
        foreach (var file in Listed(tree))
        {
            var note = file switch
            {
                { HasMarkers: true } => "has conflict markers",
                { ProposedPath: { } beside } => $"generated text: {beside}",
                _ => OwnershipName(file.Ownership),
            };
            terminal.Out.WriteLine($"{WordOf(terminal, file.State)} {TerminalText.Clean(file.Path)} ({TerminalText.Clean(note)})");
        }

        if (tree.Files.Any(f => f.State == FileState.Conflict))
        {
            terminal.Note("Bring the texts together, then: hatmax resolve PATH");
        }
    }

    /// <summary>Members <c>files</c> (a number), <c>conflicts</c>, <c>edited</c>, <c>orphans</c>, <c>deleted</c> and <c>problem</c>.</summary>
    public static void WriteMembers(Utf8JsonWriter json, TreeStatus tree)
    {
        json.WriteNumber("files", tree.Files.Length);
        foreach (var (name, state) in ((string, FileState)[])[("conflicts", FileState.Conflict), ("edited", FileState.Edited), ("orphans", FileState.Orphan), ("deleted", FileState.Deleted)])
        {
            json.WriteStartArray(name);
            foreach (var file in tree.Files.Where(f => f.State == state))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("ownership", OwnershipName(file.Ownership));
                if (state == FileState.Conflict)
                {
                    json.WriteString("proposedPath", file.ProposedPath);
                    json.WriteBoolean("markers", file.HasMarkers);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("problem", tree.Problem?.Message);
    }

    /// <summary><c>owned</c>, <c>merged</c> or <c>seeded</c>.</summary>
    public static string OwnershipName(Hatmax.Rendering.Ownership ownership) => ownership.ToString().ToLowerInvariant();

    private static IEnumerable<TreeFile> Listed(TreeStatus tree) => Shown.SelectMany(state => tree.Files.Where(f => f.State == state));

    private static string WordOf(ITerminal terminal, FileState state) => state switch
    {
        FileState.Conflict => TerminalText.Paint("conflict", "31;1", terminal.ColorOut),
        FileState.Edited => "edited  ",
        FileState.Orphan => "orphan  ",
        _ => "deleted ",
    };

    private static string Words(FileState state) => state switch
    {
        FileState.Conflict => "in conflict",
        FileState.Edited => "edited",
        FileState.Orphan => "no longer generated",
        _ => "deleted by you",
    };
}
