namespace Hatmax.Spec.Validation.Routes;

/// <summary>A handler has the keys that its source and op ask for.</summary>
internal sealed class HandlerShapeRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var handler in facts.Service.Api?.Handlers ?? [])
            {
                CheckSource(scope, facts.Service, handler);
                CheckCustom(scope, handler);
            }
        }
    }

    private static void CheckSource(SpecScope scope, ServiceSpec service, HandlerSpec handler)
    {
        if (handler.Op is null && handler.Source is HandlerSource.Repo or HandlerSource.Service)
        {
            scope.Report(SemanticDiagnostics.HandlerNeedsOp, handler.Span,
                $"The handler '{handler.Id}' does not say what it does.",
                "Add op: list, get, create, update, delete or custom.");
        }

        if (handler.Source == HandlerSource.Usecase)
        {
            if (handler.Usecase is null)
            {
                scope.Report(SemanticDiagnostics.SourceNeedsUsecase, handler.Span,
                    $"The handler '{handler.Id}' is answered by a use case but does not name it.",
                    "Add the key usecase with a use case of the service.");
            }
        }
        else if (handler.Model is null)
        {
            scope.Report(SemanticDiagnostics.HandlerNeedsModel, handler.Span,
                $"The handler '{handler.Id}' does not say which model it is about.",
                "Add the key model with a model or aggregate of the service.");
        }

        if (service.Kind is ServiceKind.Composite or ServiceKind.Web && handler.Source is HandlerSource.Repo or HandlerSource.Aggregate)
        {
            scope.Report(SemanticDiagnostics.SourceDoesNotFitKind, handler.Span,
                $"The handler '{handler.Id}' reads a repository, but service '{service.Name}' is of a kind that has no data.",
                "Use source: usecase, or make the kind of the service atom or domain.");
        }
    }

    private static void CheckCustom(SpecScope scope, HandlerSpec handler)
    {
        if (handler is { Op: HandlerOp.Custom, Source: not HandlerSource.Usecase, CustomOperation: null })
        {
            scope.Report(SemanticDiagnostics.CustomNeedsOperation, handler.Span,
                $"The handler '{handler.Id}' is custom but does not name its operation.",
                "Add the key custom_operation, for example custom_operation: archive.");
        }
        else if (handler is { CustomOperation: { } operation, Op: not (null or HandlerOp.Custom) })
        {
            scope.Report(SemanticDiagnostics.OperationWithoutCustom, operation.Span,
                $"The handler '{handler.Id}' names the operation '{operation}' but is not custom.",
                "Write op: custom, or remove custom_operation.");
        }
    }
}
