namespace Hatmax.Spec.Language;

/// <summary>Who may call a service, and what an auth service is made of.</summary>
internal static class AuthShapes
{
    private static readonly ChoiceShape<AuthMode> Mode = new(
        LanguageDiagnostics.UnknownValue, "auth mode",
        new("development", AuthMode.Development), new("production", AuthMode.Production), new("jwt_local", AuthMode.JwtLocal),
        new("jwt_remote", AuthMode.JwtRemote), new("rbac_full", AuthMode.RbacFull));

    private static readonly ObjectShape<EncryptionParts> Encryption = new(
        "encryption", "What is stored encrypted.",
        static k => new EncryptionParts(
            k.Value("provider", Shapes.Text, "Who holds the keys.", "kms"),
            k.Many("fields", Shapes.Names, "Encrypted fields.", "[email, mfa_secret]")));

    private static readonly ObjectShape<PolicyResourceSpec> Resource = new(
        "policy resource", "A kind of resource and what can be done to it.",
        static k => new PolicyResourceSpec(
            k.Required("type", Shapes.Text, "Kind of resource.", "order"),
            k.Many("actions", Shapes.Texts, "What can be done to it.", "[read, write]"),
            k.Span));

    public static readonly Shape<AuthSpec> Auth = new ObjectShape<AuthSpec>(
        "auth", "Who may call a service.",
        static k => new AuthSpec
        {
            Enabled = k.Value("enabled", Shapes.Bool, "Whether callers are checked.", "true", "false"),
            Mode = k.Value("mode", Mode, "How callers are checked.", "development"),
            RequiredScopes = k.Many("required_scopes", Shapes.Texts, "Scopes that every caller needs.", "['read:lists']"),
            IdentityService = k.Value("identity_service", Shapes.Text, "Address of the identity service.", "http://localhost:8082"),
            RbacService = k.Value("rbac_service", Shapes.Text, "Address of the service that knows roles.", "http://localhost:8083"),
            CacheTtl = k.Value("cache_ttl", Shapes.Duration, "How long a decision is remembered; a plain number is seconds.", "300"),
            Span = k.Span,
        });

    public static readonly Shape<StorageSpec> Storage = new ObjectShape<StorageSpec>(
        "storage", "Storage of an auth service.",
        static k =>
        {
            var stores = k.Many("impl", ServiceShapes.Stores, "Stores, the primary one first.", "[mongo]");
            var (provider, fields) = k.Optional(
                "encryption", Encryption, new EncryptionParts(null, []), "What is stored encrypted.", "{provider: kms, fields: [email]}");
            return new StorageSpec { Repositories = stores, EncryptionProvider = provider, EncryptedFields = fields, Span = k.Span };
        });

    public static readonly Shape<PoliciesSpec> Policies = new ObjectShape<PoliciesSpec>(
        "policies", "Resources and scopes that policies are about.",
        static k => new PoliciesSpec
        {
            Resources = k.Many(
                "resources", new ListShape<PolicyResourceSpec>(Resource), "Kinds of resources.", "[{type: order, actions: [read]}]"),
            Scopes = k.Many("scopes", Shapes.Names, "Kinds of scopes.", "[global, team, organization]"),
            Span = k.Span,
        });

    public static readonly Shape<ImplementationSpec> Implementation = new ObjectShape<ImplementationSpec>(
        "implementation", "How an auth service is laid out.",
        static k => new ImplementationSpec
        {
            PureCore = k.Flag("pure_core", false, "The rules live in a package without I/O."),
            CorePackage = k.Value("core_package", Shapes.Text, "Name of that package.", "authcore"),
            Span = k.Span,
        });

    private sealed record EncryptionParts(Located<string>? Provider, ImmutableArray<Located<string>> Fields);
}
