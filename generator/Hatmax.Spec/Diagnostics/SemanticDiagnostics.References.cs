namespace Hatmax.Spec;

/// <content>What names something that is not there, or goes in a circle.</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> References =>
    [
        UnknownModel, UnknownChildModel, ChildModelWithoutFields, UnknownRefTarget, UnknownUsecase, UnknownClient,
        UnknownProjectionSource, UnknownStepEntity, UnknownService, UnknownRelationEnd, UnknownOrderField, UnknownUpdatable,
        UnknownConstraintColumn, ForeignKeyRef, UnknownStepRelation, UnknownFragment, RefCycle, ServiceCycle, ChildOfItself,
        ColumnTwice,
    ];

    public static DiagnosticDescriptor UnknownModel { get; } = Error(
        "HMX0200",
        "Unknown model",
        "A handler is about a model that its service does not declare.",
        "Declare the model or aggregate, or name one that exists.");

    public static DiagnosticDescriptor UnknownChildModel { get; } = Error(
        "HMX0201",
        "Unknown child model",
        "The `of` of a child collection names no model of the service.",
        "Declare the model under `models`, or name one that exists.");

    public static DiagnosticDescriptor ChildModelWithoutFields { get; } = Error(
        "HMX0202",
        "Child model without fields",
        "A collection holds a model that has no fields.",
        "Give the model at least one field.");

    public static DiagnosticDescriptor UnknownRefTarget { get; } = Error(
        "HMX0203",
        "Unknown ref target",
        "A `ref` field points to something that is neither a model nor an aggregate of the service.",
        "Point it to a model or aggregate of the same service; use a `uuid` field for ids of another service.");

    public static DiagnosticDescriptor UnknownUsecase { get; } = Error(
        "HMX0204",
        "Unknown use case",
        "A handler is answered by a use case that its service does not declare.",
        "Declare the use case, or name one that exists.");

    public static DiagnosticDescriptor UnknownClient { get; } = Error(
        "HMX0205",
        "Unknown client",
        "A step calls a client that the service does not declare.",
        "Declare the client under `clients`, or name one that exists.");

    public static DiagnosticDescriptor UnknownProjectionSource { get; } = Error(
        "HMX0206",
        "Unknown projection source",
        "The `source` of a projection names no model or aggregate of the service.",
        "Declare the source, or name one that exists.");

    public static DiagnosticDescriptor UnknownStepEntity { get; } = Error(
        "HMX0207",
        "Unknown entity in a step",
        "A step loads or changes something that its service does not declare.",
        "Declare it, or name an aggregate, projection or model that exists.");

    public static DiagnosticDescriptor UnknownService { get; } = Error(
        "HMX0208",
        "Unknown service",
        "A gateway route, fragment or environment names a service that the system does not have.",
        "Declare the service, or name one that exists.");

    public static DiagnosticDescriptor UnknownRelationEnd { get; } = Error(
        "HMX0209",
        "Unknown end of a relation",
        "The `from` or `to` of a relation names no model or aggregate of the service.",
        "Declare it, or name one that exists.");

    public static DiagnosticDescriptor UnknownOrderField { get; } = Error(
        "HMX0210",
        "Unknown order field",
        "`order.field` of a collection names no field of its model.",
        "Name a field of the child model.");

    public static DiagnosticDescriptor UnknownUpdatable { get; } = Error(
        "HMX0211",
        "Unknown updatable column",
        "`updatable` of a collection names no field of its model.",
        "Name fields of the child model.");

    public static DiagnosticDescriptor UnknownConstraintColumn { get; } = Error(
        "HMX0212",
        "Unknown column of a constraint",
        "A constraint or `order.unique_scope` of a collection names no column of its table.",
        "Name fields of the child model or the foreign key.");

    public static DiagnosticDescriptor ForeignKeyRef { get; } = Error(
        "HMX0213",
        "Wrong reference of a foreign key",
        "`fk.ref` is not the table and id column of the aggregate that owns the collection.",
        "Write `<table of the root>.<id column>`, or leave it out.");

    public static DiagnosticDescriptor UnknownStepRelation { get; } = Error(
        "HMX0214",
        "Unknown relation in a step",
        "A `create` step names a join table that no relation of the service has.",
        "Declare the relation, or name the `via` of one that exists.");

    public static DiagnosticDescriptor UnknownFragment { get; } = Error(
        "HMX0215",
        "Unknown fragment",
        "The error of a form shows a fragment that the service does not declare.",
        "Declare the fragment, or name one that exists.");

    public static DiagnosticDescriptor RefCycle { get; } = Error(
        "HMX0216",
        "Cycle of required references",
        "Models need each other: no first record of them can ever be stored.",
        "Make one of the references nullable (`ref(Name)?`).");

    public static DiagnosticDescriptor ServiceCycle { get; } = Error(
        "HMX0217",
        "Cycle of service calls",
        "Services call each other in a circle: each waits for an answer of the other.",
        "Remove one of the calls, or turn it into an event.");

    public static DiagnosticDescriptor ChildOfItself { get; } = Error(
        "HMX0218",
        "Collection of roots",
        "A child collection holds an aggregate root; only models can be children.",
        "Name a model, or connect the two aggregates with a `ref` field.");

    public static DiagnosticDescriptor ColumnTwice { get; } = Error(
        "HMX0219",
        "Column named twice",
        "A list of columns names the same column twice.",
        "Name it once.");
}
