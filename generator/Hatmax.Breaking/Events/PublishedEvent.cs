namespace Hatmax.Breaking.Events;

/// <summary>An event that a service publishes, from whichever steps.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Name">Dotted name.</param>
/// <param name="Members">Members of its content: name, and type where it is that of an input.</param>
internal sealed record PublishedEvent(string Service, Located<string> Name, ImmutableArray<(Located<string> Name, string? Form)> Members);
