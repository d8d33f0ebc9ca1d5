namespace Hatmax.Rendering.Tests;

/// <summary>An operation that reads a body.</summary>
/// <param name="Name">Word for it in test names.</param>
/// <param name="Send">Its HTTP method.</param>
/// <param name="Address">C# expression of an address for it.</param>
/// <param name="WrongType">JSON with a member of the wrong type, as a C# literal.</param>
/// <param name="Arrange">Statements that come first.</param>
internal sealed record TestBodyView(string Name, string Send, string Address, string WrongType, IReadOnlyList<string> Arrange);
