namespace Hatmax.Spec.Language;

/// <summary>Child collections of aggregate roots.</summary>
internal static class ChildShapes
{
    private static readonly ListShape<ImmutableArray<Located<string>>> ColumnSets = new(Shapes.Names);

    private static readonly Shape<ImmutableArray<Located<string>>?> Updatable = Shapes.Names.Select(static (n, _) => (ImmutableArray<Located<string>>?)n);

    private static readonly ChoiceShape<OnDelete> OnDeletes = new(
        LanguageDiagnostics.UnknownValue, "on_delete action", new("cascade", OnDelete.Cascade), new("restrict", OnDelete.Restrict));

    private static readonly ObjectShape<ForeignKeyParts> ForeignKey = new(
        "foreign key", "The column that says which root a child belongs to.",
        static k => new ForeignKeyParts(
            k.Value("name", Shapes.Name, "Column name.", "list_id", "the root's name with _id"),
            k.Value("ref", Shapes.Dotted, "Table and column that it refers to.", "lists.id"),
            k.Value("on_delete", OnDeletes, "What happens to the children when their root is deleted.", "restrict", "cascade")?.Value ?? OnDelete.Cascade));

    private static readonly ObjectShape<OrderParts> Order = new(
        "order", "The order of a collection.",
        static k => new OrderParts(
            k.Required("field", Shapes.Name, "Field that orders the children.", "position"),
            k.Many("unique_scope", Shapes.Names, "Columns within which the order field is unique.", "[list_id]")));

    private static readonly ObjectShape<ConstraintParts> Constraints = new(
        "constraints", "Constraints of a child table.",
        static k => new ConstraintParts(
            k.Many("unique", ColumnSets, "Sets of columns whose values are unique together.", "[[list_id, text]]"),
            k.Many("indexes", ColumnSets, "Sets of columns that are indexed.", "[[text]]")));

    public static readonly Shape<ChildSpec> Child = new ObjectShape<ChildSpec>(
        "child", "A collection of children that an aggregate root owns.",
        static k =>
        {
            var of = k.Required("of", Shapes.Name, "Model of the children.", "Item");
            var (name, reference, onDelete) = k.Optional(
                "fk", ForeignKey, new ForeignKeyParts(null, null, OnDelete.Cascade), "The column that says which root a child belongs to.",
                "{name: list_id, ref: lists.id, on_delete: cascade}");
            var order = k.Object("order", Order, "The order of the collection.", "{field: position}");
            var (unique, indexes) = k.Optional(
                "constraints", Constraints, new ConstraintParts([], []), "Constraints of the table.", "{unique: [[list_id, text]]}");
            return new ChildSpec
            {
                Name = k.Key,
                Span = k.Span,
                Of = of,
                Audit = k.Flag("audit", false, "Every child has created_at, created_by, updated_at and updated_by."),
                Table = k.Value("table", Shapes.Name, "Table name.", "items", "the plural of the model"),
                IdColumn = k.Value("id", Shapes.Name, "Id column.", "item_id", "id"),
                ForeignKey = name,
                ForeignKeyRef = reference,
                OnDelete = onDelete,
                OrderField = order?.Field,
                OrderUniqueScope = order?.Scope ?? [],
                Updatable = k.Optional("updatable", Updatable, null, "Columns that an update may change.", "[text, done]", "all"),
                Unique = unique,
                Indexes = indexes,
                Description = k.Described("What the collection means."),
                Was = k.Was("collection", Shapes.Name, "entries"),
            };
        });

    private sealed record ForeignKeyParts(Located<string>? Name, Located<string>? Ref, OnDelete OnDelete);

    private sealed record OrderParts(Located<string> Field, ImmutableArray<Located<string>> Scope);

    private sealed record ConstraintParts(ImmutableArray<ImmutableArray<Located<string>>> Unique, ImmutableArray<ImmutableArray<Located<string>>> Indexes);
}
