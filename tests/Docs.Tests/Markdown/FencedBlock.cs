namespace Hatmax.Docs.Tests.Markdown;

/// <summary>A fenced block of code.</summary>
/// <param name="Language">What follows the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">Line of the opening fence, from 1.</param>
internal sealed record FencedBlock(string Language, string Text, int Line)
{
    /// <summary>Commands to type; a block without a language is taken for such.</summary>
    public bool IsShell => Language is "sh" or "bash" or "";
}
