namespace Hatmax.Spec;

/// <content>Handlers and their routes.</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Routes =>
    [
        DuplicateHandlerId, DuplicateRoute, AmbiguousRoute, RouteParameterName, DuplicateRouteParameter, OpNeedsParameter,
        OpTakesNoParameter, OpMethodMismatch, CustomNeedsOperation, HandlerNeedsOp, HandlerNeedsModel, SourceNeedsUsecase,
        SourceDoesNotFitKind, BasePath, HouseRoute, OperationName, OperationWithoutCustom, CustomNeedsName,
    ];

    public static DiagnosticDescriptor DuplicateHandlerId { get; } = Error(
        "HMX0220",
        "Duplicate handler id",
        "Two handlers of a service have the same id, or ids that become the same name in C#.",
        "Give each handler an id of its own.");

    public static DiagnosticDescriptor DuplicateRoute { get; } = Error(
        "HMX0221",
        "Duplicate route",
        "Two declared routes of a service have the same method and the same shape; the names of parameters and case make no difference.",
        "Change the method or the path of one.");

    public static DiagnosticDescriptor AmbiguousRoute { get; } = Error(
        "HMX0222",
        "Ambiguous route",
        "Two routes of a service match the same request and neither is more specific.",
        "Change a fixed segment of one of them, so that no request matches both.");

    public static DiagnosticDescriptor RouteParameterName { get; } = Error(
        "HMX0223",
        "Route parameter is not an identifier",
        "The name of a route parameter is not a letter or `_` followed by letters, digits and `_`.",
        "Rename the parameter, for example `{id}`.");

    public static DiagnosticDescriptor DuplicateRouteParameter { get; } = Error(
        "HMX0224",
        "Duplicate route parameter",
        "A route has two parameters of the same name.",
        "Rename one of them.");

    public static DiagnosticDescriptor OpNeedsParameter { get; } = Error(
        "HMX0225",
        "Operation needs an id",
        "`get`, `update` and `delete` are about one record: the path must end in its id.",
        "End the path in a parameter, for example `/{id}`.");

    public static DiagnosticDescriptor OpTakesNoParameter { get; } = Error(
        "HMX0226",
        "Operation takes no id",
        "`list` and `create` are about the collection: the path must not end in a parameter.",
        "Remove the parameter at the end, or use `get`, `update` or `delete`.");

    public static DiagnosticDescriptor OpMethodMismatch { get; } = Error(
        "HMX0227",
        "Operation does not fit the method",
        "A `list` or `get` that is not GET, a `create` that is not POST, an `update` that is neither PATCH nor PUT, or a `delete` that is not DELETE.",
        "Use the method of the operation, or `op: custom`.");

    public static DiagnosticDescriptor CustomNeedsOperation { get; } = Error(
        "HMX0228",
        "Custom handler without operation",
        "A handler has `op: custom` but no `custom_operation`.",
        "Name the operation, for example `custom_operation: archive`.");

    public static DiagnosticDescriptor HandlerNeedsOp { get; } = Error(
        "HMX0229",
        "Handler without op",
        "A handler that a repository or service answers does not say what it does.",
        "Add `op: list`, `get`, `create`, `update`, `delete` or `custom`.");

    public static DiagnosticDescriptor HandlerNeedsModel { get; } = Error(
        "HMX0230",
        "Handler without model",
        "A handler that a repository, service or projection answers does not say what it is about.",
        "Add `model:` with a model, aggregate or projection of the service.");

    public static DiagnosticDescriptor SourceNeedsUsecase { get; } = Error(
        "HMX0231",
        "Handler without use case",
        "A handler has `source: usecase` but does not name the use case.",
        "Add `usecase:` with a use case of the service.");

    public static DiagnosticDescriptor SourceDoesNotFitKind { get; } = Error(
        "HMX0232",
        "Source does not fit the kind",
        "A service of a kind that has no data has a handler that a repository or projection answers.",
        "Answer it with a use case, or change the `kind` of the service.");

    public static DiagnosticDescriptor BasePath { get; } = Error(
        "HMX0233",
        "Bad base path",
        "A base path does not start with `/`, or has empty segments, parameters or characters that do not belong into a path.",
        "Write fixed segments of letters, digits, `-`, `_`, `.` and `~`, for example `/todo`.");

    public static DiagnosticDescriptor HouseRoute { get; } = Error(
        "HMX0234",
        "Path taken by every service",
        "A route hides a path that every service answers itself: health, `/ping`, `/openapi` or `/.well-known`.",
        "Choose another path, or a base path for the service.");

    public static DiagnosticDescriptor OperationName { get; } = Error(
        "HMX0235",
        "Operation is not a name",
        "`custom_operation` or an override is not a name that a method can have.",
        "Use letters, digits and `_`, starting with a letter.");

    public static DiagnosticDescriptor OperationWithoutCustom { get; } = Error(
        "HMX0236",
        "Operation without `op: custom`",
        "A handler names a `custom_operation` but its `op` is another one.",
        "Write `op: custom`, or remove `custom_operation`.");

    public static DiagnosticDescriptor CustomNeedsName { get; } = Error(
        "HMX0237",
        "Two operations of one name",
        "Two custom handlers of a service become the same method.",
        "Give each custom handler a `custom_operation` of its own per model.");
}
