namespace Hatmax.Images;

/// <summary>One image that is to be there in the end.</summary>
/// <param name="Project">The service.</param>
/// <param name="Repository">Repository with its registry where it has one.</param>
/// <param name="Tag">Hash of its sources.</param>
internal sealed record ImageJob(ServiceProject Project, string Repository, string Tag)
{
    /// <summary><c>repository:tag</c>.</summary>
    public string Reference => $"{Repository}:{Tag}";
}
