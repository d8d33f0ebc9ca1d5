namespace Hatmax.Spec.Tests.Naming;

public class ServiceRoutesTests
{
    private static readonly ServiceSpec Todo = Specs.Service("todo") with
    {
        Models = [Specs.Model("Item", "text"), Specs.Model("Note", "text")],
        Aggregates = [Specs.Aggregate("List", Specs.Child("Items", "Item"))],
        Api = new ApiSpec { BasePath = Specs.At("/todo") },
    };

    [Fact]
    public void Aggregates_collections_and_lone_models_have_standard_routes() => Assert.Equal(
        string.Join('\n',
            "GET /todo/lists get-lists List List ",
            "POST /todo/lists post-lists Create List ",
            "GET /todo/lists/{id} get-lists-id Get List ",
            "PUT /todo/lists/{id} put-lists-id Update List ",
            "PATCH /todo/lists/{id} patch-lists-id Update List ",
            "DELETE /todo/lists/{id} delete-lists-id Delete List ",
            "GET /todo/lists/{id}/items get-lists-id-items List List Items",
            "POST /todo/lists/{id}/items post-lists-id-items Create List Items",
            "GET /todo/lists/{id}/items/{childId} get-lists-id-items-childid Get List Items",
            "PUT /todo/lists/{id}/items/{childId} put-lists-id-items-childid Update List Items",
            "PATCH /todo/lists/{id}/items/{childId} patch-lists-id-items-childid Update List Items",
            "DELETE /todo/lists/{id}/items/{childId} delete-lists-id-items-childid Delete List Items",
            "GET /todo/notes get-notes List Note ",
            "POST /todo/notes post-notes Create Note ",
            "GET /todo/notes/{id} get-notes-id Get Note ",
            "PUT /todo/notes/{id} put-notes-id Update Note ",
            "PATCH /todo/notes/{id} patch-notes-id Update Note ",
            "DELETE /todo/notes/{id} delete-notes-id Delete Note "),
        Show(Todo));

    [Fact]
    public void A_handler_takes_the_place_of_an_automatic_route_of_its_shape()
    {
        var handler = Specs.Handler("GET", "/LISTS/{listId}/items", "Item", HandlerOp.List);
        var routes = ServiceRoutes.Of(WithHandlers(handler));

        Assert.Equal(18, routes.Length);
        var route = Assert.Single(routes, r => r.Handler is not null);
        Assert.Equal(("/todo/LISTS/{listId}/items", "Item", "Items"), (route.Path, route.Entity, route.Collection));
        Assert.Equal(6, routes.IndexOf(route));
    }

    [Fact]
    public void A_model_that_a_handler_names_has_only_the_declared_routes() => Assert.Equal(
        "GET /todo/notes/{id} get-notes-id Get Note ",
        Show(WithHandlers(Specs.Handler("GET", "/notes/{id}", "Note", HandlerOp.Get)), "Note"));

    [Fact]
    public void A_model_with_an_api_block_has_its_endpoints()
    {
        var get = new ModelEndpointSpec(HandlerOp.Get, new RouteSpec("GET", "/{id}", SourceSpan.None), SourceSpan.None);
        var note = Todo.Models[1] with { Api = new ModelApiSpec { BasePath = Specs.At("/memo"), Endpoints = [get] } };
        Assert.Equal(
            "GET /todo/memo/{id} get-memo-id Get Note ", Show(Todo with { Models = [Todo.Models[0], note] }, "Note"));
    }

    [Theory]
    [InlineData("GET", "/stats", HandlerSource.Aggregate, HandlerOp.List)]
    [InlineData("GET", "/stats/{id}", HandlerSource.Aggregate, HandlerOp.Get)]
    [InlineData("POST", "/refunds", HandlerSource.Usecase, HandlerOp.Custom)]
    public void The_source_says_what_a_handler_without_op_does(string method, string path, HandlerSource source, HandlerOp op)
    {
        var routes = ServiceRoutes.Of(WithHandlers(Specs.Handler(method, path, null, null) with { Source = source }));
        Assert.Equal(op, routes[^1].Op);
    }

    [Theory]
    [InlineData("/a/{id}/B", "/a/{}/b")]
    [InlineData("/", "/")]
    public void Shape_forgets_names_and_case(string path, string shape) => Assert.Equal(shape, RoutePaths.Shape(path));

    [Fact]
    public void Join_leaves_no_empty_segment()
    {
        Assert.Equal("/a/b", RoutePaths.Join("/a/", null, "", "//b/"));
        Assert.Equal("/", RoutePaths.Join("/", ""));
    }

    private static ServiceSpec WithHandlers(params HandlerSpec[] handlers) =>
        Todo with { Api = Todo.Api! with { Handlers = [.. handlers] } };

    private static string Show(ServiceSpec service, string? entity = null) => string.Join('\n', ServiceRoutes.Of(service)
        .Where(r => entity is null || r.Entity == entity)
        .Select(r => $"{r.Method} {r.Path} {r.Id} {r.Op} {r.Entity} {r.Collection}"));
}
