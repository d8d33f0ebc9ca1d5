namespace Hatmax.Rendering;

/// <summary>Carries renames of the spec into code that people wrote.</summary>
public interface ICodeCarrier
{
    /// <summary>The texts that change, by path: each with every name that generation renamed, and nothing else, replaced.</summary>
    /// <param name="handwritten">C# texts that generation does not own, by path under the output root.</param>
    ImmutableDictionary<string, string> Carry(IReadOnlyDictionary<string, string> handwritten);
}
