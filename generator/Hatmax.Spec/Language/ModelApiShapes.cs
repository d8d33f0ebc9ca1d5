namespace Hatmax.Spec.Language;

/// <summary>The REST description embedded in a model.</summary>
internal static class ModelApiShapes
{
    private static readonly ChoiceShape<string> Method = new(
        LanguageDiagnostics.UnknownValue, "HTTP method", new("GET", "GET"), new("POST", "POST"), new("PUT", "PUT"), new("PATCH", "PATCH"), new("DELETE", "DELETE"));

    private static readonly ObjectShape<RouteSpec> Endpoint = new(
        "model endpoint", "One endpoint of a model.",
        static k =>
        {
            var method = k.Required("method", Method, "HTTP method.", "GET");
            var path = k.Required("path", RouteText.Path, "Path below the base path.", "/");
            // One that is missing was reported, and the endpoint is left out.
            return method is null || path is null ? null! : new RouteSpec(method.Value, path.Value, path.Span);
        });

    private static readonly ObjectShape<ImmutableArray<ModelEndpointSpec>> Endpoints = new(
        "model endpoints", "The endpoints of a model, by operation.",
        static k =>
        [
            .. Read(k, "list", HandlerOp.List, "A page of records.", "{method: GET, path: /}"),
            .. Read(k, "get", HandlerOp.Get, "One record.", "{method: GET, path: '/{id}'}"),
            .. Read(k, "create", HandlerOp.Create, "A new record.", "{method: POST, path: /}"),
            .. Read(k, "update", HandlerOp.Update, "Changes some members.", "{method: PATCH, path: '/{id}'}"),
            .. Read(k, "delete", HandlerOp.Delete, "Removes a record.", "{method: DELETE, path: '/{id}'}"),
        ]);

    public static readonly Shape<ModelApiSpec> Api = new ObjectShape<ModelApiSpec>(
        "model api", "REST description embedded in a model.",
        static k => new ModelApiSpec
        {
            BasePath = k.Value("base_path", ApiShapes.BasePath, "Path that the endpoints start with.", "/items"),
            Endpoints = k.Optional("endpoints", Endpoints, [], "Endpoints by operation.", "{list: {method: GET, path: /}}"),
        });

    private static ImmutableArray<ModelEndpointSpec> Read(ObjectReader k, string key, HandlerOp op, string doc, string example) =>
        k.Object(key, Endpoint, doc, example) is { } route ? [new ModelEndpointSpec(op, route, k.SpanOf(key))] : [];
}
