namespace Hatmax.Spec.Validation.Routes;

/// <summary>Base paths are fixed segments that need no escaping in a URL.</summary>
internal sealed class BasePathRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            Check(scope, facts.Service.Api?.BasePath, $"service '{facts.Service.Name}'");
            foreach (var model in facts.Service.Models)
            {
                Check(scope, model.Api?.BasePath, $"model '{model.Name}'");
            }
        }
    }

    private static void Check(SpecScope scope, Located<string>? basePath, string owner)
    {
        if (basePath is { Value: not ("" or "/") } path && !IsFixed(path.Value))
        {
            scope.Report(SemanticDiagnostics.BasePath, path.Span,
                $"The base path '{path}' of {owner} is not a path of fixed segments.",
                "Start it with '/' and use letters, digits, '-', '_', '.' and '~', for example '/todo'.");
        }
    }

    private static bool IsFixed(string path) =>
        path[0] == '/' && path[1..].Split('/').All(s => s is not ("" or "." or "..") && s.All(IsUnreserved));

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}
