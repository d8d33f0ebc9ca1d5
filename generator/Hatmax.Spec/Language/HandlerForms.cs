namespace Hatmax.Spec.Language;

/// <summary>Resolves the short forms of handlers.</summary>
internal static class HandlerForms
{
    /// <summary>The handler with its id, source, model and op filled in.</summary>
    public static HandlerSpec Resolve(HandlerDraft draft)
    {
        var handler = draft.Handler with
        {
            Id = draft.Id ?? new Located<string>(IdOf(draft.Handler.Route), draft.Handler.Route.Span),
            Source = draft.Source?.Value ?? HandlerSource.Repo,
            SourceSpan = draft.Source?.Span ?? SourceSpan.None,
            Op = draft.Op?.Value,
        };
        return draft switch
        {
            { RepoList: { } call } => WithRepositoryCall(handler, call),
            { Aggregate: { } projection } => handler with
            {
                Source = HandlerSource.Aggregate, SourceSpan = projection.Span, Model = handler.Model ?? projection,
            },
            { Source: null, Handler.Usecase: { } usecase } => handler with { Source = HandlerSource.Usecase, SourceSpan = usecase.Span },
            _ => handler,
        };
    }

    /// <summary><c>GET /lists/{id}</c> → <c>get-lists-id</c>.</summary>
    private static string IdOf(RouteSpec route) =>
        string.Join('-', [route.Method, .. route.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Trim('{', '}'))]).ToLowerInvariant();

    // "UserRepo.list": the repository is named after its model, the method after the operation.
    private static HandlerSpec WithRepositoryCall(HandlerSpec handler, Located<string> call)
    {
        var dot = call.Value.IndexOf('.', StringComparison.Ordinal);
        var repository = call.Value[..dot];
        var method = call.Value[(dot + 1)..];
        var model = repository.Length > 4 && repository.EndsWith("Repo", StringComparison.Ordinal) ? repository[..^4] : repository;
        HandlerOp? op = method switch
        {
            "list" => HandlerOp.List,
            "get" => HandlerOp.Get,
            "create" => HandlerOp.Create,
            "update" => HandlerOp.Update,
            "delete" => HandlerOp.Delete,
            _ => null,
        };
        return handler with
        {
            Source = HandlerSource.Repo,
            SourceSpan = call.Span,
            Model = handler.Model ?? new Located<string>(model, call.Span),
            Op = handler.Op ?? op ?? HandlerOp.Custom,
            CustomOperation = handler.CustomOperation ?? (op is null && handler.Op is null ? new Located<string>(method, call.Span) : null),
        };
    }
}
