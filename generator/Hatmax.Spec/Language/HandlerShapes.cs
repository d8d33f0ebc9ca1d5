namespace Hatmax.Spec.Language;

/// <summary>Declared handlers.</summary>
internal static class HandlerShapes
{
    private static readonly PatternShape Id = new(TextPatterns.HandlerId);

    private static readonly Shape<RouteSpec> Route = RouteText.Shape();

    private static readonly Shape<Located<string>> Mode = Shapes.Word("handler mode", "direct", "service");

    private static readonly ChoiceShape<HandlerSource> Source = new(
        LanguageDiagnostics.UnknownSource, "handler source",
        new("repo", HandlerSource.Repo), new("service", HandlerSource.Service), new("usecase", HandlerSource.Usecase), new("aggregate", HandlerSource.Aggregate));

    private static readonly ChoiceShape<HandlerOp> Op = new(
        LanguageDiagnostics.UnknownOp, "operation",
        new("list", HandlerOp.List), new("get", HandlerOp.Get), new("create", HandlerOp.Create), new("update", HandlerOp.Update), new("delete", HandlerOp.Delete),
        new("custom", HandlerOp.Custom));

    private static readonly Shape<Located<string>> RepositoryCall = new PatternShape(new TextPattern(
        "`Repo.method`", "a repository and a method such as `UserRepo.list`", "two names with a dot between them",
        "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$", static t => t.Split('.') is [var repository, var method]
            && TextPatterns.Identifier.IsMatch(repository) && TextPatterns.Identifier.IsMatch(method)));

    private static readonly ObjectShape<HandlerOverridesSpec> Overrides = new(
        "overrides", "Names that replace the derived ones of a handler.",
        static k => new HandlerOverridesSpec
        {
            RepoName = k.Value("repo_name", Shapes.Name, "Name of the repository.", "ItemStore"),
            MethodName = k.Value("method_name", Shapes.Name, "Name of the repository method.", "FindAll"),
            HandlerName = k.Value("handler_name", Shapes.Name, "Name of the handler method.", "AllItems"),
            ServiceMethod = k.Value("service_method", Shapes.Name, "Name of the service method.", "FindItems"),
        });

    private static readonly ObjectShape<HandlerDraft> Map = new(
        "handler", "One route of a service and what answers it.",
        static k => new HandlerDraft
        {
            Id = k.Value("id", Id, "Id, unique in the service.", "list-items", "derived from the route"),
            Handler = new HandlerSpec
            {
                Id = k.Key,
                Route = k.Required("route", Route, "Method and path, without the base path; `:id` is `{id}`.", "GET /items"),
                Model = k.Value("model", Shapes.Name, "Model, aggregate or projection that it is about.", "Item"),
                CustomOperation = k.Value(
                    "custom_operation", Shapes.Name, "Name of the operation when `op` is `custom`.", "toggle\nop: custom"),
                Usecase = k.Value("usecase", Shapes.Name, "Use case that answers.", "AssignRole"),
                Overrides = k.Object("overrides", Overrides, "Names that replace the derived ones.", "{handler_name: AllItems}"),
                Mode = k.Value("mode", Mode, "Whether the handler calls the repository itself or through a service.", "service", "direct"),
                Middlewares = k.Object("middlewares", MiddlewareShapes.Set, "Middlewares of this handler only.", "{throttle: 10}"),
                Description = k.Described("What the handler is for."),
                Span = k.Span,
            },
            Source = k.Decisive("source", Source, "What answers.", "repo", "repo"),
            Op = k.Decisive("op", Op, "What it does.", "list"),
            RepoList = k.Decisive("repo_list", RepositoryCall, "Short form of source, model and op.", "ItemRepo.list"),
            Aggregate = k.Value("aggregate", Shapes.Name, "Short form: the projection that answers.", "UserDetails"),
        },
        """
        services:
          todo:
            models: {Item: {fields: {text: string}}}
            aggregates: {UserDetails: {source: Item}}
            usecases: {AssignRole: {input: {user_id: uuid}}}
            api:
              handlers:
                - @
        """,
        "model: Item", "op: list");

    public static readonly Shape<HandlerSpec> Handler = Map.Select(static (draft, _) => HandlerForms.Resolve(draft));
}
