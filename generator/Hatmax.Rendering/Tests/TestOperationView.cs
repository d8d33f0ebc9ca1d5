namespace Hatmax.Rendering.Tests;

/// <summary>An operation on one stored record, or one with a body.</summary>
/// <param name="Name">Word for it in test names: Replace, Update, Delete, Create.</param>
/// <param name="Send">Its HTTP method as a member of HttpMethod, and as part of a method of the app.</param>
/// <param name="Path">C# expression of the path.</param>
/// <param name="Body">Further argument, with its comma; empty for none.</param>
/// <param name="Status">Member of HttpStatusCode that means success.</param>
internal sealed record TestOperationView(string Name, string Send, string Path, string Body, string Status);
