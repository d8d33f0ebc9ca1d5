namespace Hatmax.Soak.Merging;

/// <summary>Three texts of one file.</summary>
internal sealed record MergeCase(string Path, string? Base, string Yours, string Generated)
{
    public override string ToString() =>
        $"{Path}\n--- base\n{Base ?? "(none)"}\n--- yours\n{Yours}\n--- generated\n{Generated}\n---";
}
