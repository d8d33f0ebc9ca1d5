namespace Hatmax.Rendering;

/// <summary>Every kind of finding about templates that a project brings, HMX0720 to HMX0729; the ones of template packs follow them.</summary>
public static class TemplateDiagnostics
{
    internal static readonly DiagnosticDescriptor Syntax = Error(
        "HMX0720", "Template does not parse", "A template of the project has a syntax error.", "Correct the template, or remove it to use the built-in one.");

    internal static readonly DiagnosticDescriptor Fails = Error(
        "HMX0721", "Template fails", "A template names a member that does not exist, calls what the sandbox does not have, or runs into a limit.", "Correct the template; docs/templates.md lists what it is given.");

    internal static readonly DiagnosticDescriptor TooMuch = Error(
        "HMX0722", "Too much text", "A template, or what it writes into one file, is longer than allowed.", "Split the template, or remove the loop that writes too much.");

    internal static readonly DiagnosticDescriptor Assigns = Error(
        "HMX0723", "Template changes its data", "A template assigns to a member or an item of what it is given.", "Assign to a variable of the template instead.");

    internal static readonly DiagnosticDescriptor Unknown = new(
        "HMX0724", Severity.Warning, "Unknown template", "A file under templates/ replaces no template, so it does nothing.", "Rename it, or let its name begin with an underscore when other templates include it.");

    /// <summary>A template is a symbolic link, too large, not UTF-8, or may not be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        "HMX0725", "Template cannot be read", "A template is a symbolic link, too large, not UTF-8, or may not be read; or there are too many.", "Put an ordinary text file there.");

    /// <summary>The built-in template is not the one that an override was ejected from.</summary>
    public static DiagnosticDescriptor Drift { get; } = new(
        "HMX0726", Severity.Info, "Built-in template changed", "The built-in template is not the one that an override was ejected from.", "Compare with 'hatmax templates diff', then record it with 'hatmax templates accept'.");

    /// <summary>All kinds, sorted by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Syntax, Fails, TooMuch, Assigns, Unknown, Unreadable, Drift];

    /// <summary>A finding of this kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="file">Path of the template under the folder of the spec.</param>
    /// <param name="span">Where; <see cref="SourceSpan.None"/> for the whole file.</param>
    /// <param name="message">One sentence: what is wrong.</param>
    /// <param name="fix">One sentence: what to do; null for that of the kind.</param>
    public static Diagnostic At(this DiagnosticDescriptor kind, string file, SourceSpan span, string message, string? fix = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new Diagnostic(kind.Id, kind.Severity, file, span, message, fix ?? kind.Fix);
    }

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
