namespace Hatmax.Merging;

/// <summary>A <c>GlobalSection</c>.</summary>
/// <param name="Leading">Blank lines and comments before it.</param>
/// <param name="First">Its first line.</param>
/// <param name="Rows">The lines between.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Name">What stands in the parentheses.</param>
internal sealed record SolutionSection(ImmutableArray<string> Leading, string First, ImmutableArray<string> Rows, string Last, string Name);
