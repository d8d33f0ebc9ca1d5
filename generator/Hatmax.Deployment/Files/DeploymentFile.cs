namespace Hatmax.Deployment;

/// <summary>A file that a writer made.</summary>
/// <param name="Path">Relative path with <c>/</c> between its parts.</param>
/// <param name="Text">Its text with LF line ends, ending in one.</param>
public sealed record DeploymentFile(string Path, string Text);
