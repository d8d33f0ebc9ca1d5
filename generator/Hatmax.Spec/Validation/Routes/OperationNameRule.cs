namespace Hatmax.Spec.Validation.Routes;

/// <summary>Custom operations and overrides become methods: they are names, and of one model each has its own.</summary>
internal sealed class OperationNameRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var operations = new Dictionary<string, HandlerSpec>(StringComparer.Ordinal);
            foreach (var handler in facts.Service.Api?.Handlers ?? [])
            {
                CheckName(scope, handler, handler.CustomOperation, "custom_operation");
                CheckName(scope, handler, handler.Overrides?.RepoName, "overrides.repo_name");
                CheckName(scope, handler, handler.Overrides?.MethodName, "overrides.method_name");
                CheckName(scope, handler, handler.Overrides?.HandlerName, "overrides.handler_name");
                CheckName(scope, handler, handler.Overrides?.ServiceMethod, "overrides.service_method");
                if (handler is { Op: HandlerOp.Custom, CustomOperation: { } operation })
                {
                    CheckTwice(scope, operations, handler, operation);
                }
            }
        }
    }

    private static void CheckName(SpecScope scope, HandlerSpec handler, Located<string>? name, string key)
    {
        if (name is { } written && !CSharpNames.IsIdentifier(Words.ToPascal(written.Value)))
        {
            scope.Report(SemanticDiagnostics.OperationName, written.Span,
                $"The {key} '{written}' of handler '{handler.Id}' is not a name that a method can have.",
                "Use letters, digits and '_', starting with a letter.");
        }
    }

    private static void CheckTwice(
        SpecScope scope, Dictionary<string, HandlerSpec> seen, HandlerSpec handler, Located<string> operation)
    {
        var key = handler.Model?.Value + "." + Words.ToPascal(operation.Value);
        if (!seen.TryAdd(key, handler))
        {
            var first = seen[key];
            scope.Report(SemanticDiagnostics.CustomNeedsName, operation.Span,
                $"The handlers '{first.Id}' and '{handler.Id}' have the same custom operation '{operation}' on '{handler.Model}'.",
                $"Rename the custom_operation here or in {Hint.Line(first.Span)}.");
        }
    }
}
