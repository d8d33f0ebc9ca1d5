namespace Hatmax.Spec.Binding;

/// <summary>A form of texts, said twice: as a function for the loader (no regular expression at start) and as a pattern for the schema.</summary>
/// <param name="Label">Word for the reference.</param>
/// <param name="Expected">Words for messages, with an article.</param>
/// <param name="Rule">The allowed characters, in words, for the fix.</param>
/// <param name="Regex">The pattern.</param>
/// <param name="IsMatch">The function.</param>
internal sealed record TextPattern(string Label, string Expected, string Rule, string Regex, Func<string, bool> IsMatch)
{
    /// <summary>Reports a text that does not have the form.</summary>
    public bool Check(Located<string> text, DiagnosticBag bag)
    {
        if (IsMatch(text.Value))
        {
            return true;
        }

        bag.Add(LanguageDiagnostics.BadName, text.Span, $"'{Shorten.Text(text.Value)}' is not {Expected}.", $"Use {Rule}.");
        return false;
    }
}
