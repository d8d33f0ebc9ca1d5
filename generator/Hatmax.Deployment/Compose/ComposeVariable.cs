namespace Hatmax.Deployment.Compose;

/// <summary>An environment variable of a service.</summary>
/// <param name="Name">Name.</param>
/// <param name="Text">Its text; for a secret, the name of the variable of the caller that holds it.</param>
/// <param name="IsSecret">Whether it is a secret.</param>
internal sealed record ComposeVariable(string Name, string Text, bool IsSecret);
