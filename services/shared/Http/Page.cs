namespace Hatmax.Shared.Http;

/// <summary>One page of a collection as a repository returns it.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="Items">The items of this page; empty past the end.</param>
/// <param name="Total">How many items the whole collection has.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long Total);
