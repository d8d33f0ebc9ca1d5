namespace Hatmax.Spec.Language;

/// <summary>Relations, use cases, clients and types.</summary>
internal static class DomainShapes
{
    private static readonly ChoiceShape<RelationKind> Kind = new(
        LanguageDiagnostics.UnknownValue, "kind of relation",
        new("many_to_many", RelationKind.ManyToMany), new("one_to_many", RelationKind.OneToMany), new("one_to_one", RelationKind.OneToOne));

    private static readonly ObjectShape<ClientSpec> ClientMap = new(
        "client", "Another service that use cases and pages call.",
        static k => new ClientSpec(
            k.Key,
            k.Value("base_url", Shapes.Text, "Address that paths start with.", "http://billing:8085", "the service of that name"),
            k.Span));

    public static readonly Shape<RelationSpec> Relation = new ObjectShape<RelationSpec>(
        "relation", "A relation between two models.",
        static k => new RelationSpec
        {
            From = k.Required("from", Shapes.Name, "Model on one side.", "User"),
            To = k.Required("to", Shapes.Name, "Model on the other side.", "Role"),
            Kind = k.Value("kind", Kind, "How many stand on each side.", "many_to_many", "many_to_many")?.Value ?? RelationKind.ManyToMany,
            Via = k.Value("via", Shapes.Name, "Join table.", "user_roles", "both names"),
            Context = k.Many("context", FieldShapes.Fields, "More columns of the join table.", "{type: 'string?', id: 'uuid?'}"),
            Span = k.Span,
        },
        """
        services:
          users:
            kind: domain
            models: {User: {fields: {name: string}}, Role: {fields: {code: string}}}
            relations:
              - @
        """);

    public static readonly Shape<UsecaseSpec> Usecase = new ObjectShape<UsecaseSpec>(
        "usecase", "Something that the service does in several steps.",
        static k => new UsecaseSpec
        {
            Name = k.Key,
            Span = k.Span,
            Input = k.Many("input", FieldShapes.Fields, "Inputs and their types.", "{user_id: uuid, role_code: string}"),
            Output = k.Value("output", new PatternShape(TextPatterns.TypeName), "Type of the result.", "Invoice"),
            Steps = k.Many("steps", StepShapes.Steps, "What happens, in order.", "[{emit: {event: role.assigned}}]"),
            Description = k.Described("What the use case is for."),
        });

    public static readonly Shape<ClientSpec> Client = new UnionShape<ClientSpec>(
        Shapes.Text.Select(static (url, place) => new ClientSpec(place.Key, url, place.Key.Span)), null, ClientMap);

    public static readonly Shape<TypeSpec> Type = new ObjectShape<TypeSpec>(
        "type", "A record that is passed around and not stored.",
        static k => new TypeSpec(
            k.Key,
            k.Many("fields", FieldShapes.Fields, "Fields by name.", "{amount: decimal}"),
            k.Described("What the type means."),
            k.Span));
}
