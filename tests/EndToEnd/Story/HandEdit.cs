namespace Hatmax.EndToEnd.Tests.Story;

/// <summary>One change that somebody makes by hand to a generated file.</summary>
/// <param name="Path">The file, under the root.</param>
/// <param name="Before">Text that is there once; it is replaced.</param>
/// <param name="After">What takes its place.</param>
/// <param name="Traces">Lines that must be in the tree for ever after.</param>
internal sealed record HandEdit(string Path, string Before, string After, params string[] Traces)
{
    /// <summary>Makes it.</summary>
    public void Make(string root)
    {
        var path = System.IO.Path.Combine(root, Path);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(Before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Path} has no '{Before}'");
        File.WriteAllText(path, text[..at] + After + text[(at + Before.Length)..]);
    }
}
