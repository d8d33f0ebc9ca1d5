namespace Hatmax.Previews;

/// <summary>What <c>hatmax generate</c> would do to the tree.</summary>
public sealed record CodePlan
{
    /// <summary>Files by action.</summary>
    internal ImmutableSortedDictionary<string, int> Counts { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Every file but unchanged ones, by path.</summary>
    internal ImmutableArray<CodeFile> Files { get; init; } = [];

    /// <summary>What is wrong with the spec or the tree.</summary>
    internal ImmutableArray<PreviewMessage> Messages { get; init; } = [];

    /// <summary>True when there is something to write.</summary>
    internal bool IsStale { get; init; }

    /// <summary>True when a file is in conflict, or nothing at all can be written.</summary>
    public bool HasErrors => Messages.Any(message => message.Severity == Severity.Error);

    internal int Count(params ReadOnlySpan<string> actions)
    {
        var sum = 0;
        foreach (var action in actions)
        {
            sum += Counts.GetValueOrDefault(action);
        }

        return sum;
    }
}
