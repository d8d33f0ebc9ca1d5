using System.Text.Json;

namespace Hatmax.Cli.Editing;

/// <summary>What became of the file.</summary>
/// <param name="Path">The spec as people should see it.</param>
/// <param name="IsChanged">The edit changes its text.</param>
/// <param name="IsWritten">The new text is on disk.</param>
/// <param name="Diff">Unified diff; empty without a change.</param>
internal sealed record EditReport(string Path, bool IsChanged, bool IsWritten, string Diff)
{
    /// <summary>Members <c>path</c>, <c>changed</c>, <c>written</c> and <c>diff</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("path", Path);
        json.WriteBoolean("changed", IsChanged);
        json.WriteBoolean("written", IsWritten);
        json.WriteString("diff", Diff);
    }
}
