namespace Scriban.Syntax;

/// <summary>What <c>capture</c> leaves in its variable: prints and compares as its text, but has neither size nor characters.</summary>
internal sealed class CapturedText(string text)
{
    public override string ToString() => text;
}
