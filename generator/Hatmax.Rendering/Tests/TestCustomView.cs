namespace Hatmax.Rendering.Tests;

/// <summary>A route that the owner writes.</summary>
/// <param name="Name">Name of the test.</param>
/// <param name="Method">HTTP method as a member of HttpMethod.</param>
/// <param name="Path">Path as a C# expression, filled with the ids of stored records.</param>
internal sealed record TestCustomView(string Name, string Method, string Path);
