namespace Hatmax.Spec;

internal static partial class LanguageDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "HMX0100", "Unknown key", "A map has a key that the language does not know at this place.", "Correct the key, or remove it.");

    public static readonly DiagnosticDescriptor WrongType = Error(
        "HMX0101", "Wrong type of value",
        "A map, list, text, number, true or false stands where another one is expected.",
        "Write the value in the form that the language reference shows.");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "HMX0102", "Missing key", "A key that this map needs is not written.", "Add the key.");

    public static readonly DiagnosticDescriptor UnknownValue = Error(
        "HMX0103", "Unknown value",
        "The key takes one of a few words, and this is none of them.",
        "Use one of the words that the message lists.");

    public static readonly DiagnosticDescriptor UnknownKind = Error(
        "HMX0104", "Unknown service kind",
        "`kind` is none of the kinds of services.",
        "Use atom, domain, composite, web, service or auth.");

    public static readonly DiagnosticDescriptor UnknownPreset = Error(
        "HMX0105", "Unknown preset", "`preset` is none of the ready-made services.", "Use auth or authz, or remove the preset.");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "HMX0106", "Unknown field type",
        "The type of a field is none of the field types.",
        "Use one of the field types; add `?` for a value that may be missing and `[]` for a list.");

    public static readonly DiagnosticDescriptor UnknownRule = Error(
        "HMX0107", "Unknown rule", "A validation rule has a name that is not known.", "Use one of the rules.");

    public static readonly DiagnosticDescriptor UnknownStore = Error(
        "HMX0108", "Unknown store", "`repo_impl` names a store that is not known.", "Use sqlite, mongo or postgres.");

    public static readonly DiagnosticDescriptor UnknownOp = Error(
        "HMX0109", "Unknown operation", "`op` is none of the operations of a handler.", "Use list, get, create, update, delete or custom.");

    public static readonly DiagnosticDescriptor UnknownSource = Error(
        "HMX0110", "Unknown handler source",
        "`source` is none of the things that can answer a handler.",
        "Use repo, service, usecase or aggregate.");

    public static readonly DiagnosticDescriptor BadRoute = Error(
        "HMX0111", "Malformed route", "A route is not a method, a space and a path.", "Write it like `GET /lists/{id}`.");

    public static readonly DiagnosticDescriptor BadDuration = Error(
        "HMX0112", "Malformed duration", "A length of time cannot be read.", "Write numbers with units, like 30s, 1m30s or 500ms.");

    public static readonly DiagnosticDescriptor BadNumber = Error(
        "HMX0113", "Not a number in range",
        "A number is expected, or the number is too small or too large.",
        "Write a number in the range that the message gives, without quotes.");

    public static readonly DiagnosticDescriptor BadName = Error(
        "HMX0114", "Malformed name", "A name has a form that is not allowed at this place.", "Use the characters that the message lists.");

    public static readonly DiagnosticDescriptor RuleArgument = Error(
        "HMX0115", "Rule and argument do not go together",
        "A rule lacks its argument, or has one that it does not take.",
        "Write flags like `required` alone and limits like `{min_length: 3}`.");

    public static readonly DiagnosticDescriptor OneKey = Error(
        "HMX0116", "Not exactly one key",
        "A map that names its kind by its only key has no key or several.",
        "Write one item of the list per thing.");

    public static readonly DiagnosticDescriptor UnknownStep = Error(
        "HMX0117", "Unknown step", "A step has a kind that is not known.", "Use one of the step kinds.");

    public static readonly DiagnosticDescriptor SaidTwice = Error(
        "HMX0118", "Said twice", "The type text already has what a key of the field says again.", "Keep one of the two.");

    public static readonly DiagnosticDescriptor EmptyText = Error(
        "HMX0119", "Empty text", "A text that must say something is empty.", "Write the text, or remove the key.");

    public static readonly DiagnosticDescriptor ExactlyOne = Error(
        "HMX0120", "Not exactly one of the keys",
        "Of some keys exactly one must be written.",
        "Write exactly one of the keys that the message lists.");

    private static ImmutableArray<DiagnosticDescriptor> Binding =>
    [
        UnknownKey, WrongType, MissingKey, UnknownValue, UnknownKind, UnknownPreset, UnknownType, UnknownRule, UnknownStore, UnknownOp,
        UnknownSource, BadRoute, BadDuration, BadNumber, BadName, RuleArgument, OneKey, UnknownStep, SaidTwice, EmptyText, ExactlyOne,
    ];
}
