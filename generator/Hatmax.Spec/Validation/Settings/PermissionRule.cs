using System.Buffers;

namespace Hatmax.Spec.Validation.Settings;

/// <summary>Required scopes and the resources of gateway routes and policies give permission codes.</summary>
internal sealed class PermissionRule : ISpecRule
{
    private const int MaxLength = 100;

    private static readonly SearchValues<char> WordLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    public void Check(SpecScope scope)
    {
        foreach (var route in scope.Spec.Routes)
        {
            CheckResource(scope, route.Resource);
        }

        CheckPages(scope, scope.Spec.Pages);
        foreach (var service in scope.Spec.Services)
        {
            CheckPages(scope, service.Pages);
            foreach (var required in service.Auth?.RequiredScopes ?? [])
            {
                CheckScope(scope, service, required);
            }

            foreach (var resource in service.Policies?.Resources ?? [])
            {
                foreach (var action in resource.Actions)
                {
                    CheckCode(scope, resource.Type.Value, action.Value, action.Span);
                }
            }
        }
    }

    private static void CheckPages(SpecScope scope, ImmutableArray<PageSpec> pages)
    {
        foreach (var page in pages)
        {
            foreach (var fragment in page.Fragments)
            {
                CheckResource(scope, fragment.Resource);
            }
        }
    }

    private static void CheckResource(SpecScope scope, ResourceSpec? resource)
    {
        if (resource is not null)
        {
            CheckCode(scope, resource.Type.Value, resource.Action.Value, resource.Type.Span);
        }
    }

    private static void CheckCode(SpecScope scope, string type, string action, SourceSpan span)
    {
        if (!IsWord(type) || !IsWord(action) || type.Length + action.Length + 1 > MaxLength)
        {
            scope.Report(SemanticDiagnostics.PermissionName, span,
                $"The type '{type}' and the action '{action}' do not give a permission code.",
                "Use lower-case letters, digits and '_', starting with a letter, at most 100 characters together.");
        }
    }

    private static void CheckScope(SpecScope scope, ServiceSpec service, Located<string> required)
    {
        if (required.Value.Split(':') is not [var first, var second] || !IsWord(first) || !IsWord(second))
        {
            scope.Report(SemanticDiagnostics.RequiredScope, required.Span,
                $"The required scope '{required}' of service '{service.Name}' is not two lower-case words with a colon.",
                "Write it as read:orders.");
        }
    }

    private static bool IsWord(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && !text.AsSpan().ContainsAnyExcept(WordLetters);
}
