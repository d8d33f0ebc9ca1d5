namespace Hatmax.Spec;

/// <content>Names that cannot be used, or meet another after they became names of C#, SQL or files.</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Names =>
    [
        NotAName, ReservedMember, FieldIsCollection, FieldIsKeyColumn, DuplicateMember, DuplicateType, DuplicateService,
        DuplicateTable, FileCollision, DeviceName, ReservedService, SqlName, VersionField, CollectionSegment, RouteSegment,
    ];

    public static DiagnosticDescriptor NotAName { get; } = Error(
        "HMX0250",
        "Not a name",
        "A name does not give an identifier of C#: it has no letter, or begins with a digit.",
        "Use letters, digits and `_`, starting with a letter.");

    public static DiagnosticDescriptor ReservedMember { get; } = Error(
        "HMX0251",
        "Reserved member",
        "A field has the name of a member that the generator adds itself: id, the audit members, `deleted_at` or the version.",
        "Rename the field, or turn the option off.");

    public static DiagnosticDescriptor FieldIsCollection { get; } = Error(
        "HMX0252",
        "Field and collection of one name",
        "A field of an aggregate has the name of one of its child collections.",
        "Rename one of them.");

    public static DiagnosticDescriptor FieldIsKeyColumn { get; } = Error(
        "HMX0253",
        "Field in the place of a key",
        "A field becomes the same column as an id or foreign key of its table.",
        "Rename the field, or the key with `id` or `fk.name`.");

    public static DiagnosticDescriptor DuplicateMember { get; } = Error(
        "HMX0254",
        "Two members of one name",
        "Two fields or collections become the same member in C#, or the same column.",
        "Rename one of them.");

    public static DiagnosticDescriptor DuplicateType { get; } = Error(
        "HMX0255",
        "Two types of one name",
        "Two models or aggregates, or something generated for one of them, become the same type.",
        "Rename one of them.");

    public static DiagnosticDescriptor DuplicateService { get; } = Error(
        "HMX0256",
        "Two services of one name",
        "Two services become the same namespace, environment prefix or folder.",
        "Rename one of them.");

    public static DiagnosticDescriptor DuplicateTable { get; } = Error(
        "HMX0257",
        "Two tables of one name",
        "Two aggregates, collections or models of a service are stored in the same table.",
        "Give one of them another `table`.");

    public static DiagnosticDescriptor FileCollision { get; } = Error(
        "HMX0258",
        "Names that differ only in case",
        "Two types of a service become files that differ only in case, which Windows and macOS cannot hold side by side.",
        "Rename one of them.");

    public static DiagnosticDescriptor DeviceName { get; } = Error(
        "HMX0259",
        "Device name of Windows",
        "A service or model has a name that Windows keeps for a device (con, prn, aux, nul, com1 … lpt9).",
        "Choose another name.");

    public static DiagnosticDescriptor ReservedService { get; } = Error(
        "HMX0260",
        "Reserved service name",
        "A service has a name that the repository needs for itself: shared, host, bin, obj, tests.",
        "Choose another name.");

    public static DiagnosticDescriptor SqlName { get; } = Error(
        "HMX0261",
        "Bad name of a table or column",
        "A written table, id or foreign key is not an identifier, or starts with `sqlite_` or `hatmax_`.",
        "Use letters, digits and `_`, starting with a letter.");

    public static DiagnosticDescriptor VersionField { get; } = Error(
        "HMX0262",
        "Bad version field",
        "`version_field` is also a field of another type than `int` or `long`, or the name of another member.",
        "Make it `int` or `long`, leave it out of `fields`, or choose another name.");

    public static DiagnosticDescriptor CollectionSegment { get; } = Error(
        "HMX0263",
        "Two collections of one route",
        "Two child collections of an aggregate have the same route segment.",
        "Rename one of them; case makes no difference.");

    public static DiagnosticDescriptor RouteSegment { get; } = Error(
        "HMX0264",
        "Two entities of one route",
        "Two aggregates or models of a service have the same automatic routes.",
        "Rename one of them.");
}
