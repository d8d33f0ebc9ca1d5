namespace Hatmax.Cli.Checking;

/// <summary>The text that a spec is compared with.</summary>
/// <param name="Name">Where it is from, as people should see it: <c>main:hatmax.yml</c>, a path.</param>
/// <param name="Text">The whole text.</param>
internal sealed record OldSpec(string Name, string Text);
