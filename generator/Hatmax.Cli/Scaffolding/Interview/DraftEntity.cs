namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>A model or aggregate as it was answered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Children">Collections of an aggregate: name and model.</param>
internal sealed record DraftEntity(string Name, ImmutableArray<DraftField> Fields, ImmutableArray<(string Name, string Of)> Children);
