namespace Hatmax.Breaking.Pairing;

/// <summary>What became of the things of one list.</summary>
/// <param name="Both">In both specs.</param>
/// <param name="Removed">Only in the old one.</param>
/// <param name="Added">Only in the new one.</param>
internal sealed record Pairs<T>(ImmutableArray<Pair<T>> Both, ImmutableArray<T> Removed, ImmutableArray<T> Added);
