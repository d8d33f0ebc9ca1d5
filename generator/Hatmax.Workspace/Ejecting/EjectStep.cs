using System.Text;

namespace Hatmax.Workspace;

/// <summary>One step of removing the tool.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Path">Path under the root, with forward slashes.</param>
/// <param name="Target">Where a moved file goes; null otherwise.</param>
public sealed record EjectStep(EjectAction Action, string Path, string? Target = null)
{
    /// <summary>The bytes of a rewritten or moved file.</summary>
    internal byte[]? Content { get; init; }

    /// <summary>The text of a rewritten or moved file afterwards; null for one that goes.</summary>
    public string? Text => Content is null ? null : Encoding.UTF8.GetString(Content);
}
