namespace Hatmax.Previews;

/// <summary>One file of the code plan.</summary>
/// <param name="Path">Path under the root of the monorepo.</param>
/// <param name="Action">What generation would do: create, update, merge, move, delete …</param>
/// <param name="PreviousPath">Where it was, when it moves.</param>
/// <param name="Reason">Why it is in conflict or kept.</param>
internal sealed record CodeFile(string Path, string Action, string? PreviousPath, string? Reason);
