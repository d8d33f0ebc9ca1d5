namespace Hatmax.Spec;

/// <content>Types, rules and values of fields.</content>
internal static partial class SemanticDiagnostics
{
    private static ImmutableArray<DiagnosticDescriptor> Fields =>
    [
        RuleDoesNotFit, RuleNeedsArgument, RuleArgument, BoundsReversed, BadPattern, BadDefault, BadExample, EnumWithoutValues,
        DuplicateValue, EnumMembersCollide, RefWithoutTarget, RefList, RuleTwice, ValuesOnOtherType,
    ];

    public static DiagnosticDescriptor RuleDoesNotFit { get; } = Error(
        "HMX0280",
        "Rule does not fit the type",
        "A rule stands on a field of a type that it says nothing about.",
        "Remove the rule, or change the type.");

    public static DiagnosticDescriptor RuleNeedsArgument { get; } = Error(
        "HMX0281",
        "Rule without argument",
        "A rule that compares with something does not say with what.",
        "Give the rule a value, for example `min_length: 3`.");

    public static DiagnosticDescriptor RuleArgument { get; } = Error(
        "HMX0282",
        "Bad argument of a rule",
        "The argument of a rule is not a value of the field, or a length that is not a whole number of 0 or more.",
        "Write a value that fits the type of the field.");

    public static DiagnosticDescriptor BoundsReversed { get; } = Error(
        "HMX0283",
        "Bounds that nothing meets",
        "`min` is larger than `max`, or `min_length` larger than `max_length`.",
        "Exchange the two, or change one.");

    public static DiagnosticDescriptor BadPattern { get; } = Error(
        "HMX0284",
        "Bad pattern",
        "A `pattern` is not a regular expression.",
        "Correct the pattern.");

    public static DiagnosticDescriptor BadDefault { get; } = Error(
        "HMX0285",
        "Default does not fit",
        "The `default` of a field is not a value of its type, or its own rules refuse it.",
        "Write a default that fits, or remove it.");

    public static DiagnosticDescriptor BadExample { get; } = Error(
        "HMX0286",
        "Example does not fit",
        "The `example` of a field is not a value of its type, or its own rules refuse it.",
        "Write an example that fits, or remove it.");

    public static DiagnosticDescriptor EnumWithoutValues { get; } = Error(
        "HMX0287",
        "Enum without values",
        "A field of type `enum` lists no values.",
        "List them: `values: [open, closed]`.");

    public static DiagnosticDescriptor DuplicateValue { get; } = Error(
        "HMX0288",
        "Value listed twice",
        "An `enum` or `one_of` lists a value twice.",
        "List it once.");

    public static DiagnosticDescriptor EnumMembersCollide { get; } = Error(
        "HMX0289",
        "Enum values of one name",
        "Two values of an `enum` become the same member in C#, or one gives no name.",
        "Rename one of the values.");

    public static DiagnosticDescriptor RefWithoutTarget { get; } = Error(
        "HMX0290",
        "Ref without target",
        "A field of type `ref` does not say to what.",
        "Write `ref(Name)`, or add `to: Name`.");

    public static DiagnosticDescriptor RefList { get; } = Error(
        "HMX0291",
        "List of references",
        "A field is a list of `ref`.",
        "Use a child collection, or `uuid[]` for ids that nothing checks.");

    public static DiagnosticDescriptor RuleTwice { get; } = Error(
        "HMX0292",
        "Rule given twice",
        "A field has the same rule twice.",
        "Keep one of them.");

    public static DiagnosticDescriptor ValuesOnOtherType { get; } = Error(
        "HMX0293",
        "Values without enum",
        "A field that is not an `enum` lists `values`.",
        "Make the type `enum`, or use the rule `one_of`.");
}
