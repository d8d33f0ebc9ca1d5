using System.Text.RegularExpressions;
using Hatmax.Spec.Validation.References;

namespace Hatmax.Editing.Renaming;

/// <summary>What names a model, an aggregate or a projection: everything in its service that holds, reads, answers with or points to it.</summary>
internal static class EntityReferences
{
    public static IEnumerable<Reference> Of(ServiceSpec service, SpecRename rename)
    {
        var names = Names(service).Concat(StepNames(service)).Select(at => new Reference(at.Span, text => Rewrite(text, rename)));
        var outputs = service.Types.Any(t => References.Same(t.Name, rename.Name)) ? []
            : service.Usecases.Select(u => u.Output).OfType<Located<string>>().Select(at => new Reference(at.Span, text => RewriteType(text, rename)));
        return names.Concat(outputs).Concat(JoinTables(service, rename)).Concat(Columns(service, rename));
    }

    private static IEnumerable<Located<string>> Names(ServiceSpec service) =>
        (service.Api?.Handlers ?? []).Select(h => h.Model)
        .Concat(service.Aggregates.SelectMany(a => a.Children).Select(c => (Located<string>?)c.Of))
        .Concat(service.Projections.Select(p => (Located<string>?)p.Source))
        .Concat(service.Relations.SelectMany(r => new Located<string>?[] { r.From, r.To }))
        .Concat(Fields(service).Select(f => f.Type.Target))
        .OfType<Located<string>>();

    private static IEnumerable<Located<string>> StepNames(ServiceSpec service) =>
        Steps.Of(service).SelectMany(s => s.Step switch
        {
            LoadStep load => [load.Aggregate, load.Model],
            CreateStep create => [create.Model],
            UpdateStep update => [update.Model],
            _ => Array.Empty<Located<string>?>(),
        }).OfType<Located<string>>();

    private static IEnumerable<FieldSpec> Fields(ServiceSpec service) =>
        service.Models.SelectMany(m => m.Fields)
        .Concat(service.Aggregates.SelectMany(a => a.Fields))
        .Concat(service.Types.SelectMany(t => t.Fields))
        .Concat(service.Usecases.SelectMany(u => u.Input))
        .Concat(service.Relations.SelectMany(r => r.Context));

    // The place may hold the name alone, ref(Name), or the short form Name.list or NameRepo.list of a handler.
    private static string? Rewrite(string text, SpecRename rename)
    {
        if (string.Equals(text, rename.Name, StringComparison.Ordinal))
        {
            return rename.NewName;
        }

        var name = Regex.Escape(rename.Name);
        var match = Regex.Match(text, $"^(?<head>ref\\( *)(?<name>{name})(?<tail> *\\).*)\\z|^(?<head>)(?<name>{name})(?<tail>(Repo)?\\..*)\\z", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups["head"].Value + rename.NewName + match.Groups["tail"].Value : null;
    }

    private static string? RewriteType(string text, SpecRename rename)
    {
        var name = text.TrimEnd('?');
        name = name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name;
        return string.Equals(name, rename.Name, StringComparison.Ordinal) ? rename.NewName + text[name.Length..] : null;
    }

    // A join table whose name is derived from both ends gets another one.
    private static IEnumerable<Reference> JoinTables(ServiceSpec service, SpecRename rename)
    {
        var renamed = service.Relations.Where(r => r.Via is null && (References.Same(r.From, rename.Name) || References.Same(r.To, rename.Name)))
            .SelectMany(r => StepReferenceRule.JoinNames(r).Zip(StepReferenceRule.JoinNames(r with { From = New(r.From, rename), To = New(r.To, rename) })))
            .DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return Steps.Of(service).Select(s => s.Step).OfType<CreateStep>().Select(s => s.Relation).OfType<Located<string>>()
            .Select(at => new Reference(at.Span, text => renamed.GetValueOrDefault(text)));
    }

    private static Located<string> New(Located<string> name, SpecRename rename) => References.Same(name, rename.Name) ? name with { Value = rename.NewName } : name;

    // The table and the key column of a root are named after it where nothing else is written.
    private static IEnumerable<Reference> Columns(ServiceSpec service, SpecRename rename)
    {
        foreach (var root in service.Aggregates.Where(a => rename.Kind == RenameKind.Aggregate && References.Same(a.Name, rename.Name)))
        {
            var renamed = root with { Name = root.Name with { Value = rename.NewName } };
            foreach (var child in root.Children)
            {
                if (child.ForeignKeyRef is { } written)
                {
                    yield return References.Exact(written, Target(root), Target(renamed));
                }

                foreach (var column in ChildColumnNames.Of(child))
                {
                    yield return References.Exact(column, SqlNames.ForeignKeyColumn(root, child), SqlNames.ForeignKeyColumn(renamed, child));
                }
            }
        }
    }

    private static string Target(AggregateSpec root) => SqlNames.Table(root) + "." + SqlNames.IdColumn(root);
}
