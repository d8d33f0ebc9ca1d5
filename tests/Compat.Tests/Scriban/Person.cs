using System.Collections.Immutable;

namespace Compat.Tests.Scriban;

public sealed record Person(string Name, int Age, Level Level)
{
    public bool IsAdult => Age >= 18;

    public long HTTPPort { get; init; } = 8080;

    public string? NickName { get; init; }

    public Person? Friend { get; init; }

    public ImmutableArray<string> Tags { get; init; } = ["x", "y"];

    public IReadOnlyList<int> Scores { get; init; } = [10, 20];

    public string Broken => throw new InvalidOperationException(Name);
}
