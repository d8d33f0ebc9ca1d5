using Hatmax.Spec.Validation.References;

namespace Hatmax.Editing.Renaming;

/// <summary>What names a field: the collections that hold its model, and the records that steps read and write.</summary>
internal static class FieldReferences
{
    public static IEnumerable<Reference> Of(ServiceSpec service, SpecRename rename)
    {
        var columns = service.Aggregates.SelectMany(a => a.Children).Where(c => References.Same(c.Of, rename.Owner))
            .SelectMany(c => ChildColumnNames.Of(c).Concat(c.Updatable ?? []).Concat(c.OrderField is { } order ? [order] : []));
        var counters = service.Aggregates.Where(a => References.Same(a.Name, rename.Owner)).Select(a => a.VersionField).OfType<Located<string>>();
        var members = Steps.Of(service).SelectMany(s => Members(s.Step, rename.Owner)).SelectMany(e => e.Members).Select(m => m.Name);
        return columns.Concat(counters).Concat(members).Select(at => new Reference(at.Span, text => Rewrite(text, rename)));
    }

    private static IEnumerable<ExpressionSpec> Members(StepSpec step, string owner)
    {
        ExpressionSpec?[] expressions = step switch
        {
            LoadStep load when References.Same(load.Model ?? load.Aggregate, owner) => [load.By],
            CreateStep create when References.Same(create.Model, owner) => [create.Data],
            UpdateStep update when References.Same(update.Model, owner) => [update.Set, update.Where],
            _ => [],
        };
        return expressions.OfType<ExpressionSpec>();
    }

    // A field may be named as it is written, or as its column.
    private static string? Rewrite(string text, SpecRename rename) =>
        string.Equals(text, rename.Name, StringComparison.Ordinal) ? rename.NewName
        : string.Equals(text, Words.ToSnake(rename.Name), StringComparison.Ordinal) ? Words.ToSnake(rename.NewName) : null;
}
