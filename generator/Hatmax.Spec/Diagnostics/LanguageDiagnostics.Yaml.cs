namespace Hatmax.Spec;

internal static partial class LanguageDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = Error(
        "HMX0001", "Not valid YAML",
        "The text cannot be read as YAML.",
        "Correct the YAML at the reported place; it is often the indentation, a quote or a missing colon just before it.");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "HMX0002", "Key written twice", "A map has the same key more than once.", "Keep one of the two, or merge their contents.");

    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "HMX0003", "More than one document", "A line `---` starts a second YAML document.", "Keep one document per file.");

    public static readonly DiagnosticDescriptor TooManyAliases = Error(
        "HMX0004", "Aliases expand too far",
        "Aliases (`*name`) repeat so much that the spec would become too large.",
        "Write the values out, or use fewer aliases.");

    public static readonly DiagnosticDescriptor BadAlias = Error(
        "HMX0005", "Alias without a value",
        "An alias (`*name`) names an anchor (`&name`) that is not written before it, or that contains the alias.",
        "Write the anchor before the alias, outside of the value that uses it.");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "HMX0006", "Nested too deeply", "Maps and lists are nested deeper than any spec needs.", "Flatten the structure.");

    public static readonly DiagnosticDescriptor ScalarTooLong = Error(
        "HMX0007", "Value too long", "A single value is longer than any spec needs.", "Shorten the value.");

    public static readonly DiagnosticDescriptor FileTooLong = Error(
        "HMX0008", "File too long", "The file is larger than any spec needs.", "Split the system, or check that this is the right file.");

    public static readonly DiagnosticDescriptor Tab = Error(
        "HMX0009", "Tab in the indentation", "YAML is indented with spaces only.", "Replace the tab by spaces.");

    public static readonly DiagnosticDescriptor BadCharacter = Error(
        "HMX0010", "Character not allowed",
        "The text has a control character, or bytes that are not UTF-8.",
        "Remove the character and save the file as UTF-8.");

    public static readonly DiagnosticDescriptor KeyNotText = Error(
        "HMX0011", "Key is not a text",
        "A key of a map is itself a list or a map.",
        "Use a plain text as the key; quote it if it starts with `[`, `{` or `?`.");

    public static readonly DiagnosticDescriptor MergeKey = Error(
        "HMX0012", "Merge key", "Merge keys (`<<`) are not part of YAML 1.2.", "Write the keys out.");

    public static readonly DiagnosticDescriptor Tag = Error(
        "HMX0013", "Tag", "A value has a tag (`!name`).", "Remove the tag; quote the value to make it a text.");

    public static readonly DiagnosticDescriptor Empty = Error(
        "HMX0014", "Nothing written", "The file has no content.", "Write at least `services:` with one service.");

    private static ImmutableArray<DiagnosticDescriptor> Yaml =>
    [
        Syntax, DuplicateKey, SeveralDocuments, TooManyAliases, BadAlias, TooDeep, ScalarTooLong, FileTooLong, Tab, BadCharacter, KeyNotText,
        MergeKey, Tag, Empty,
    ];
}
