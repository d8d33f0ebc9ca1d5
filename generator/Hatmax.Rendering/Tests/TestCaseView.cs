namespace Hatmax.Rendering.Tests;

/// <summary>One case of a validator test.</summary>
/// <param name="Name">Name of the test.</param>
/// <param name="Subject">C# expression of the body.</param>
/// <param name="Expected">C# literal of the errors: <c>name: required</c>, comma separated; empty for none.</param>
internal sealed record TestCaseView(string Name, string Subject, string Expected);
