namespace Hatmax.Spec.Validation.Names;

/// <summary>Entities and collections with automatic routes have segments of their own.</summary>
internal sealed class SegmentRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var segments = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
            foreach (var root in facts.Service.Aggregates)
            {
                Claim(scope, segments, root.Name);
                CheckCollections(scope, root);
            }

            foreach (var model in facts.StandaloneModels)
            {
                if (model.Api is null)
                {
                    Claim(scope, segments, model.Name);
                }
            }
        }
    }

    private static void Claim(SpecScope scope, Dictionary<string, NameClaim> segments, Located<string> name)
    {
        var segment = ServiceRoutes.Segment(name.Value);
        if (!segments.TryAdd(segment, new NameClaim(segment, name.Value, name.Span))
            && !string.Equals(CSharpNames.TypeName(segments[segment].What), CSharpNames.TypeName(name.Value), StringComparison.Ordinal))
        {
            scope.Report(SemanticDiagnostics.RouteSegment, name.Span,
                $"The routes of '{name}' start with '/{segment}', like those of '{segments[segment].What}'.",
                $"Rename it or '{segments[segment].What}' of {Hint.Line(segments[segment].Span)}.");
        }
    }

    private static void CheckCollections(SpecScope scope, AggregateSpec root)
    {
        var seen = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
        foreach (var child in root.Children)
        {
            if (!seen.TryAdd(child.Name.Value, new NameClaim(child.Name.Value, child.Name.Value, child.Name.Span)))
            {
                scope.Report(SemanticDiagnostics.CollectionSegment, child.Name.Span,
                    $"The collections '{seen[child.Name.Value].What}' and '{child.Name}' of aggregate '{root.Name}' have the same routes.",
                    $"Rename this one or the one in {Hint.Line(seen[child.Name.Value].Span)}.");
            }
        }
    }
}
