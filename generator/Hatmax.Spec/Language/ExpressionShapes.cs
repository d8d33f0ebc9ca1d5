namespace Hatmax.Spec.Language;

/// <summary>Expressions, and maps and lists of them.</summary>
internal static class ExpressionShapes
{
    public static readonly Shape<ExpressionSpec> Expression = new LazyShape<ExpressionSpec>("expression", "[expression](#expressions)", static () => Forms!);

    private static readonly UnionShape<ExpressionSpec> Forms = new(
        Shapes.AnyText.Select(static (text, _) => new ExpressionSpec { Text = text, Span = text.Span }),
        new ListShape<ExpressionSpec>(Expression).Select(static (items, place) => new ExpressionSpec { Items = items, Span = place.Key.Span }),
        new MapShape<ExpressionMemberSpec>(TextPatterns.AnyKey, "name", Expression.Select(static (e, place) => new ExpressionMemberSpec(place.Key, e)))
            .Select(static (members, place) => new ExpressionSpec { Members = members, Span = place.Key.Span }));
}
