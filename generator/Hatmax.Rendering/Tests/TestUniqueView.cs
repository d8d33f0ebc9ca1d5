namespace Hatmax.Rendering.Tests;

/// <summary>A rule that no two records may break together.</summary>
/// <param name="Name">Part of a test's name.</param>
/// <param name="Members">Assignments that give the second record the values of the first.</param>
/// <param name="Expected">C# literal of the errors.</param>
/// <param name="Assignments">The same on a stored record, as statements over <c>entity</c>.</param>
/// <param name="Updatable">An update may change all of its members.</param>
internal sealed record TestUniqueView(string Name, string Members, string Expected, IReadOnlyList<string> Assignments, bool Updatable);
