namespace Hatmax.Editing;

/// <summary>Why an edit of a spec is refused: HMX0700 to HMX0719.</summary>
public static class EditDiagnostics
{
    /// <summary>A name or value that cannot be used.</summary>
    internal static readonly DiagnosticDescriptor BadValue = Error(
        "HMX0700", "Value cannot be used", "A name, path or value of the command cannot be read.", "Write it as the message says.");

    /// <summary>The place does not exist.</summary>
    internal static readonly DiagnosticDescriptor Missing = Error(
        "HMX0701", "Nothing there", "The edit names something that the spec does not have.", "Check the name; the message lists what is there.");

    /// <summary>Something is there already.</summary>
    internal static readonly DiagnosticDescriptor Exists = Error(
        "HMX0702", "Already there", "The edit would add something under a name that is taken.", "Choose another name, or change what is there with 'hatmax set'.");

    /// <summary>A single value stands where a map or list is needed, or the other way round.</summary>
    internal static readonly DiagnosticDescriptor WrongForm = Error(
        "HMX0703", "Place has another form", "The edit leads through a value that has no keys or no such items.", "Correct the path, or change that value by hand.");

    /// <summary>An alias stands for the place in other places.</summary>
    internal static readonly DiagnosticDescriptor Shared = Error(
        "HMX0704", "Value stands in several places",
        "The place of the edit is an alias (`*name`) or has an anchor (`&name`) that is used elsewhere, so the edit would change more than was asked for.",
        "Write the value out where it is to differ, then edit it.");

    /// <summary>A form of YAML that is read, but not edited.</summary>
    internal static readonly DiagnosticDescriptor NotEditable = Error(
        "HMX0705", "Form is not edited", "The place is written in a form of YAML that is read but not edited, such as a key after `?`.",
        "Write it in the usual form, `key: value`, then edit it.");

    /// <summary>References may be hidden behind errors.</summary>
    internal static readonly DiagnosticDescriptor Unreadable = Error(
        "HMX0706", "Spec cannot be read whole", "Something is to be renamed or formatted, and a part of the spec cannot be read.",
        "Correct the errors that 'hatmax validate' lists, then try again.");

    /// <summary>The result would not mean what was asked for.</summary>
    internal static readonly DiagnosticDescriptor Unsure = Error(
        "HMX0707", "Result would not be exact", "Reading the changed text back gives something else than the old spec with the edit, so nothing is written.",
        "Make the edit by hand, and report the spec as a bug.");

    /// <summary>The removed thing is still used.</summary>
    internal static readonly DiagnosticDescriptor AnchorInUse = Error(
        "HMX0708", "Anchor is still used", "What is to be removed or replaced has an anchor (`&name`) that an alias outside of it uses.",
        "Write the value out where the alias stands, then remove it.");

    /// <summary>A text that may name the renamed thing, and that is not changed.</summary>
    internal static readonly DiagnosticDescriptor Mentioned = new(
        "HMX0709", Severity.Warning, "Name may stand in a text", "After a rename, an address or expression still has the old name in it; such texts are not changed.",
        "Look at the place and change it by hand where it means the renamed thing.");

    /// <summary>All of them, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [BadValue, Missing, Exists, WrongForm, Shared, NotEditable, Unreadable, Unsure, AnchorInUse, Mentioned];

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
