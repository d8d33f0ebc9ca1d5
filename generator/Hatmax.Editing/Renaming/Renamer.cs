using Hatmax.Editing.Syntax;
using YamlDotNet.Core;

namespace Hatmax.Editing.Renaming;

/// <summary>Gives a node another name, in its place and wherever the spec refers to it.</summary>
internal static class Renamer
{
    /// <summary>The new text; null after a diagnostic.</summary>
    public static string? Apply(string text, SpecRename rename, DiagnosticBag bag)
    {
        if (SpecEditor.Read(text, bag) is not { } document || SpecModel.Read(text, "may refer to what is renamed", bag) is not { } spec)
        {
            return null;
        }

        var path = PathOf(spec, rename);
        var expansions = new Expansions(document.Root);
        if (Find(document, path, bag) is not { } entry)
        {
            return null;
        }

        var replaced = new Dictionary<SyntaxNode, string> { [entry.Key] = rename.NewName };
        foreach (var reference in References.Of(spec, rename))
        {
            if (NodeAt(document, expansions, reference.Span) is { } node && reference.Rewrite(node.Value) is { } changed)
            {
                replaced[node] = changed;
            }
        }

        if (!AreExact(document, expansions, path, replaced, bag))
        {
            return null;
        }

        var renamed = Splice.Apply(text, replaced.Select(r => Write((SyntaxScalar)r.Key, r.Value)));
        if (SyntaxReader.Read(renamed) is not { } after || !ValueReader.Read(document.Root, replaced).Equals(ValueReader.Read(after.Root)))
        {
            bag.Add(
                EditDiagnostics.Unsure, document.Span(entry.Start, entry.Start), $"The spec with '{rename.NewName}' instead of '{rename.Name}' would not be read back as that.",
                "Rename it by hand, and report this spec as a bug of hatmax.");
            return null;
        }

        Mentions.Report(spec, rename, bag);
        return FormerNames.Keep(renamed, after, path, rename, bag);
    }

    /// <summary>Where a thing of that kind stands.</summary>
    private static SpecPath PathOf(SystemSpec spec, SpecRename rename)
    {
        var service = SpecPath.Of("services", rename.Service);
        return rename.Kind switch
        {
            RenameKind.Service => SpecPath.Of("services", rename.Name),
            RenameKind.Environment => SpecPath.Of("deployment", "environments", rename.Name),
            RenameKind.Model => service.Add("models", rename.Name),
            RenameKind.Aggregate => service.Add("aggregates", rename.Name),
            RenameKind.Child => service.Add("aggregates", rename.Owner, "children", rename.Name),
            RenameKind.Field => service.Add(IsModel(spec, rename) ? "models" : "aggregates", rename.Owner, "fields", rename.Name),
            RenameKind.Usecase => service.Add("usecases", rename.Name),
            RenameKind.Client => service.Add("clients", rename.Name),
            RenameKind.Page => service.Add("pages", rename.Name),
            RenameKind.Fragment => service.Add("fragments", rename.Name),
            _ => service.Add("forms", rename.Name),
        };
    }

    private static bool IsModel(SystemSpec spec, SpecRename rename) =>
        spec.Services.Any(s => References.Same(s.Name, rename.Service) && s.Models.Any(m => References.Same(m.Name, rename.Owner)));

    private static SyntaxEntry? Find(SyntaxDocument document, SpecPath path, DiagnosticBag bag)
    {
        var node = document.Root;
        SyntaxEntry? found = null;
        for (var at = 0; at < path.Segments.Length; at++)
        {
            node = node is SyntaxAlias { Target: { } target } ? target : node;
            found = (node as SyntaxMapping)?.Find(path.Segments[at]);
            if (found is null)
            {
                var known = (node as SyntaxMapping)?.Entries.Select(e => e.Name) ?? [];
                bag.Add(
                    EditDiagnostics.Missing, document.Span(node.Start, node.Start), $"There is no '{SpecPath.Of(path.Segments.Take(at + 1))}'.",
                    known.Any() ? $"There are: {string.Join(", ", known)}." : "Check the name.");
                return null;
            }

            node = found.Value;
        }

        return found;
    }

    private static SyntaxScalar? NodeAt(SyntaxDocument document, Expansions expansions, SourceSpan span)
    {
        var mark = span.Line == 1 && document.Text.StartsWith('\uFEFF') ? 1 : 0;
        return span.IsKnown ? expansions.At(document.LineStart(span.Line - 1) + mark + span.Column - 1) : null;
    }

    // A text that stands in several places through an alias is changed only where all of them mean the renamed node.
    private static bool AreExact(
        SyntaxDocument document, Expansions expansions, SpecPath path, Dictionary<SyntaxNode, string> replaced, DiagnosticBag bag)
    {
        var exact = true;
        foreach (var (node, _) in replaced)
        {
            var paths = expansions.PathsOf(node);
            var isOwn = path.Segments.Length > 2 && path.Segments[2] is "models" or "aggregates" && path.Segments.Length == 4
                && paths.All(p => p.Length > 1 && p.AsSpan(0, 2).SequenceEqual(path.Segments.AsSpan(0, 2)));
            if (node is SyntaxScalar && (paths.Count == 1 || isOwn || path.Segments.Length == 2))
            {
                continue;
            }

            exact = false;
            bag.Add(
                EditDiagnostics.Shared, document.Span(node.Start, node.End),
                "This name stands in several places of the spec through an alias, and not all of them are renamed.",
                "Write the value out instead of the alias, then rename.");
        }

        return exact;
    }

    private static Splice Write(SyntaxScalar node, string text) =>
        new(node.ContentStart, node.End, ScalarTexts.Write(SpecValue.Text(text), inFlow: true, node.Style, ScalarStyle.SingleQuoted));
}
