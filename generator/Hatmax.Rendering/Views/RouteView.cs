namespace Hatmax.Rendering.Views;

/// <summary>One mapped route.</summary>
/// <param name="Map">MapGet, MapPost …</param>
/// <param name="Path">Path below the service's base path, as a C# literal.</param>
/// <param name="Handler">Method that answers.</param>
/// <param name="Id">Operation id, as a C# literal.</param>
/// <param name="Summary">One line for OpenAPI, as a C# literal.</param>
/// <param name="Body">Type of the request body, or empty.</param>
/// <param name="Result">Type in the envelope of the answer, or empty.</param>
/// <param name="Status">Status of success.</param>
/// <param name="Errors">Statuses of failure, comma separated.</param>
internal sealed record RouteView(string Map, string Path, string Handler, string Id, string Summary, string Body, string Result, int Status, string Errors);
