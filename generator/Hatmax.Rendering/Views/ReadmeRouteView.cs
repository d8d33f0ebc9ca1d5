namespace Hatmax.Rendering.Views;

/// <summary>A row of the routes table.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with its parameters.</param>
/// <param name="Summary">What it does, as Markdown text.</param>
internal sealed record ReadmeRouteView(string Method, string Path, string Summary);
