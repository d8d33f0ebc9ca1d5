namespace Hatmax.Rendering.Tests;

/// <summary>A route as the tests address it.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path as a C# interpolated string over <c>id</c> and <c>childId</c>, or a plain literal.</param>
/// <param name="Template">Path with its parameters, as a C# literal.</param>
internal sealed record TestRouteView(string Method, string Path, string Template);
