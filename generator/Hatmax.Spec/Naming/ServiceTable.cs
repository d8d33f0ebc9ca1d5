namespace Hatmax.Spec;

/// <summary>A table of a service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FormerNames">Names that it had before, the latest first.</param>
/// <param name="What">What is stored in it, as messages say it.</param>
/// <param name="Span">Place of that.</param>
internal sealed record ServiceTable(string Name, ImmutableArray<string> FormerNames, string What, SourceSpan Span)
{
    /// <summary>The tables of a service: of its aggregates with their collections, and of the models that stand alone.</summary>
    public static IEnumerable<ServiceTable> Of(ServiceFacts facts)
    {
        foreach (var root in facts.Service.Aggregates)
        {
            yield return new ServiceTable(SqlNames.Table(root), FormerSqlNames.Table(root), $"aggregate '{root.Name}'", root.Name.Span);
            foreach (var child in root.Children)
            {
                yield return new ServiceTable(
                    SqlNames.Table(facts, root, child), FormerSqlNames.Table(facts, root, child), $"collection '{child.Name}' of aggregate '{root.Name}'", child.Name.Span);
            }
        }

        foreach (var model in facts.StandaloneModels)
        {
            yield return new ServiceTable(SqlNames.Table(model), FormerSqlNames.Table(model), $"model '{model.Name}'", model.Name.Span);
        }
    }
}
