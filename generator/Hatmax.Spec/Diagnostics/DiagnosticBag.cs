namespace Hatmax.Spec;

/// <summary>Collects the diagnostics of one run, so that nobody stops at the first.</summary>
public sealed class DiagnosticBag(string file)
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Path of the spec, as shown to people.</summary>
    public string File { get; } = file;

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one finding.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, string message, string fix)
    {
        _items.Add(new Diagnostic(descriptor.Id, descriptor.Severity, File, span, message, fix));
        HasErrors |= descriptor.Severity == Severity.Error;
    }

    /// <summary>All findings in the order of the text, then by id.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. _items.OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Id, StringComparer.Ordinal).Distinct()];
}
