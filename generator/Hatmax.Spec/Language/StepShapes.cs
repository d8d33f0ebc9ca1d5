namespace Hatmax.Spec.Language;

/// <summary>Steps of use cases, pages and forms.</summary>
internal static class StepShapes
{
    private static readonly ObjectShape<StepSpec> Load = new(
        "load step", "Fetches a record into a variable.",
        static k =>
        {
            k.ExactlyOne("aggregate", "model");
            return new LoadStep(
                k.Value("aggregate", Shapes.Name, "Aggregate or projection to fetch.", "UserDetails"),
                k.Value("model", Shapes.Name, "Model to fetch.", "Role"),
                k.Object(
                    "by", ExpressionShapes.Expression, "Input that holds the id, or columns and their expressions.", "{code: role_code}"),
                k.Value("as", Shapes.Name, "Variable that holds it.", "role", "the name in lower case"),
                k.Span);
        });

    private static readonly ObjectShape<StepSpec> Validate = new(
        "validate step", "Ends the use case with an error unless a condition holds.",
        static k => new ValidateStep(
            k.Required("expr", Shapes.Text, "The condition.", "user.active == true"),
            k.Value("error", Shapes.Text, "Code of the error.", "user_inactive"),
            k.Span));

    private static readonly ObjectShape<StepSpec> Create = new(
        "create step", "Stores a new record, or a row of a join table.",
        static k =>
        {
            k.ExactlyOne("relation", "model");
            return new CreateStep(
                k.Value("relation", Shapes.Name, "Join table of a relation.", "user_roles"),
                k.Value("model", Shapes.Name, "Model of the record.", "Charge"),
                k.Object("data", ExpressionShapes.Expression, "Columns and their expressions.", "{user_id: user.id}"),
                k.Value("as", Shapes.Name, "Variable that holds the record.", "charge"),
                k.Span);
        });

    private static readonly ObjectShape<StepSpec> Update = new(
        "update step", "Changes stored records.",
        static k => new UpdateStep(
            k.Required("model", Shapes.Name, "Model whose records change.", "User"),
            k.Object("set", ExpressionShapes.Expression, "Columns and their new values.", "{active: false}"),
            k.Object("where", ExpressionShapes.Expression, "Which records.", "{id: user_id}"),
            k.Span));

    private static readonly ObjectShape<StepSpec> Emit = new(
        "emit step", "Publishes an event.",
        static k => new EmitStep(
            k.Required("event", Shapes.Dotted, "Name of the event, dotted.", "role.assigned"),
            k.Object("data", ExpressionShapes.Expression, "What the event carries.", "{user_id: user.id}"),
            k.Span));

    private static readonly ObjectShape<StepSpec> Transform = new(
        "transform step", "Calls a function that you write.",
        static k => new TransformStep(
            k.Required("as", Shapes.Name, "Variable that holds the result.", "invoice"),
            k.Required("expr", Shapes.Text, "The call.", "createInvoice(user, charge, amount)"),
            k.Span));

    public static readonly Shape<StepSpec> Step = new TaggedShape<StepSpec>(
        "step", "step", LanguageDiagnostics.UnknownStep,
        ("load", Load), ("validate", Validate), ("create", Create), ("update", Update), ("emit", Emit), ("http_get", Http("GET")),
        ("http_post", Http("POST")), ("transform", Transform),
        ("return", ExpressionShapes.Expression.Select(static (value, place) => (StepSpec)new ReturnStep(value, place.Key.Span))));

    /// <summary>Steps in their order.</summary>
    public static readonly Shape<ImmutableArray<StepSpec>> Steps = new ListShape<StepSpec>(Step);

    private static ObjectShape<StepSpec> Http(string method) => new(
        method == "GET" ? "http_get step" : "http_post step", $"Calls another service with {method}.",
        k => new HttpStep(
            method,
            k.Required("client", Shapes.Slug, "Name of the client.", "billing"),
            k.Required("path", Shapes.Text, "Path there; `{name}` takes the value of an input or variable.", "'/charges/{charge_id}'"),
            k.Object("body", ExpressionShapes.Expression, "Body that is sent.", "{amount: amount}"),
            k.Value("as", Shapes.Name, "Variable that holds the answer.", "charge"),
            k.Span));
}
