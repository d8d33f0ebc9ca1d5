namespace Pulumi;

/// <summary>An error that belongs to one resource.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="resource">The resource, if there is one.</param>
/// <param name="hideStack">Whether to show the message only.</param>
public class ResourceException(string message, Resource? resource, bool hideStack = false) : Exception(message)
{
    internal Resource? Resource { get; } = resource;

    internal bool HideStack { get; } = hideStack;
}
