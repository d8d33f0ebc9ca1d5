namespace Hatmax.Spec.Language;

/// <summary>Models.</summary>
internal static class ModelShapes
{
    private static readonly ChoiceShape<LifecycleHooks> Hook = new(
        LanguageDiagnostics.UnknownValue, "lifecycle hook", new("before_create", LifecycleHooks.BeforeCreate), new("before_update", LifecycleHooks.BeforeUpdate));

    /// <summary>Moments at which the owner's code runs.</summary>
    public static readonly Shape<LifecycleHooks> Lifecycle = new ListShape<Located<LifecycleHooks>>(Hook)
        .Select(static (hooks, _) => hooks.Aggregate(LifecycleHooks.None, static (all, h) => all | h.Value));

    private static readonly ObjectShape<OptionParts> Options = new(
        "model options", "What a model has beyond its fields.",
        static k => new OptionParts(
            k.Flag("audit", false, "Every record has created_at, created_by, updated_at and updated_by."),
            k.Optional("lifecycle", Lifecycle, LifecycleHooks.None, "Moments at which your own code runs.", "[before_create]")));

    private static readonly ObjectShape<ModelSpec> Map = new(
        "model", "A record: the child of an aggregate, or one that stands alone. Every model has an `id`; writing `id: {type: uuid}` changes nothing.",
        static k =>
        {
            var (audit, lifecycle) = k.Optional("options", Options, new OptionParts(false, LifecycleHooks.None), "Audit members and lifecycle hooks.", "{audit: true}");
            return new ModelSpec
            {
                Name = k.Key,
                Span = k.Span,
                Fields = k.Optional("fields", FieldShapes.Fields, [], "Fields by name.", "{text: {type: string}}"),
                Audit = audit,
                Lifecycle = lifecycle,
                Api = k.Object(
                    "api", ModelApiShapes.Api, "REST description of the model.",
                    "{base_path: /items, endpoints: {list: {method: GET, path: /}}}"),
                Description = k.Described("What the model means."),
                Was = k.Was("model", Shapes.Name, "Task"),
                Drop = k.Drop("Fields that the model had before and whose stored values go", "colour"),
                DropSpan = k.SpanOf("drop"),
            };
        });

    public static readonly Shape<ModelSpec> Model = Map.Select(static (m, _) => m with { Fields = WithoutId(m.Fields) });

    /// <summary>The fields without an <c>id: {type: uuid}</c>, which every record has anyway.</summary>
    public static ImmutableArray<FieldSpec> WithoutId(ImmutableArray<FieldSpec> fields) =>
        fields.RemoveAll(static f => f.Name.Value == "id" && f.Type is { Kind: FieldKind.Uuid, Nullable: false, IsList: false });

    private sealed record OptionParts(bool Audit, LifecycleHooks Lifecycle);
}
