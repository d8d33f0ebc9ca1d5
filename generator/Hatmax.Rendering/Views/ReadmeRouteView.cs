namespace Hatmax.Rendering.Views;

/// <summary>A row of the routes table.</summary>
internal sealed record ReadmeRouteView(string Method, string Path, string Summary);
