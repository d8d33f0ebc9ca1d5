using System.Text.RegularExpressions;
using Hatmax.Spec.Validation.References;

namespace Hatmax.Editing.Renaming;

/// <summary>Free texts that may still mean the renamed node. They are reported, not changed.</summary>
internal static class Mentions
{
    public static void Report(SystemSpec spec, SpecRename rename, DiagnosticBag bag)
    {
        foreach (var at in Of(spec, rename))
        {
            bag.Add(
                EditDiagnostics.Mentioned, at.Span, $"'{at.Value}' may mean '{rename.Name}', which is now '{rename.NewName}'; it is left as it is.",
                "Change it by hand if it does.");
        }
    }

    private static IEnumerable<Located<string>> Of(SystemSpec spec, SpecRename rename)
    {
        if (rename.Kind == RenameKind.Service)
        {
            var host = Word("(?<=//)", rename.Name, "(?=[:/]|\\z)");
            return spec.Services.SelectMany(s => s.Clients.Select(c => c.BaseUrl).Append(s.Auth?.IdentityService).Append(s.Auth?.RbacService))
                .OfType<Located<string>>().Where(at => host.IsMatch(at.Value));
        }

        if (spec.Services.FirstOrDefault(s => References.Same(s.Name, rename.Service)) is not { } service)
        {
            return [];
        }

        var kinds = (service.Policies?.Resources ?? []).Select(r => r.Type)
            .Where(t => rename.Kind is RenameKind.Model or RenameKind.Aggregate && string.Equals(t.Value, rename.Name, StringComparison.OrdinalIgnoreCase));
        var member = Word("(?<=\\.)", rename.Name, "\\b");
        return kinds.Concat(rename.Kind == RenameKind.Field ? Texts(service).Where(at => member.IsMatch(at.Value)) : []);
    }

    private static Regex Word(string before, string name, string after) =>
        new(before + Regex.Escape(name) + after, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static IEnumerable<Located<string>> Texts(ServiceSpec service) => Steps.Of(service).SelectMany(s => s.Step switch
    {
        LoadStep load => Texts(load.By),
        CreateStep create => Texts(create.Data),
        UpdateStep update => Texts(update.Set).Concat(Texts(update.Where)),
        EmitStep emit => Texts(emit.Data),
        HttpStep http => Texts(http.Body).Append(http.Path),
        ValidateStep validate => [validate.Expr],
        TransformStep transform => [transform.Expr],
        ReturnStep value => Texts(value.Value),
        _ => [],
    });

    private static IEnumerable<Located<string>> Texts(ExpressionSpec? expression) => expression is null ? []
        : (expression.Text is { } text ? [text] : Array.Empty<Located<string>>())
            .Concat(expression.Members.SelectMany(m => Texts(m.Value))).Concat(expression.Items.SelectMany(Texts));
}
