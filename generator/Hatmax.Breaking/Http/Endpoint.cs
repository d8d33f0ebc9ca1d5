namespace Hatmax.Breaking.Http;

/// <summary>A method and path that a client can call.</summary>
/// <param name="Method">GET, POST …</param>
/// <param name="Path">Path without the base path of the service.</param>
/// <param name="Shown">Method and whole path, as a client writes them.</param>
/// <param name="Id">Id that the spec gives it; null for an automatic route.</param>
/// <param name="Kind">Kind of operation and what it is about, in the names of the new spec: another text means another answer.</param>
/// <param name="Does">The operation itself: the same text means the same operation, wherever it is answered.</param>
/// <param name="Span">Its place, or that of what it is about.</param>
internal sealed record Endpoint(string Method, string Path, string Shown, string? Id, string Kind, string Does, SourceSpan Span)
{
    /// <summary>What a router compares.</summary>
    public string Key => Method + " " + RoutePaths.Shape(Path);
}
