using System.Text.RegularExpressions;

namespace Hatmax.Previews.Pipelines;

/// <summary>Names of stacks, and of the jobs made for them.</summary>
internal static partial class StackNames
{
    /// <summary>Every name that cannot be a stack, and every pair that would share a job.</summary>
    public static ImmutableArray<PreviewDiagnostic> Check(ImmutableArray<string> stacks) =>
    [
        .. stacks.Where(name => !Valid().IsMatch(name)).Select(name => PreviewDiagnostics.StackName.With($"'{name}' is no name for a stack.")),
        .. stacks.Where(name => Valid().IsMatch(name)).GroupBy(JobOf, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => PreviewDiagnostics.StackCollision.With($"The environments {string.Join(" and ", group.Select(name => $"'{name}'"))} are too alike.")),
    ];

    /// <summary>The name as part of the id of a job.</summary>
    public static string JobOf(string stack) => stack.ToLowerInvariant().Replace('.', '-').Replace('_', '-');

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Valid();
}
