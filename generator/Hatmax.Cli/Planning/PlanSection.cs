namespace Hatmax.Cli.Planning;

/// <summary>One table of a plan.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">Cells, as many per row as there are columns.</param>
internal sealed record PlanSection(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
