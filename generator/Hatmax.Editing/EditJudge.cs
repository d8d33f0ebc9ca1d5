namespace Hatmax.Editing;

/// <summary>Decides whether an edit stands.</summary>
internal static class EditJudge
{
    /// <summary>The new text, unless it has errors that the old one had not. Places move, so errors are compared without theirs.</summary>
    public static EditResult Judge(string before, string after, string file, DiagnosticBag bag)
    {
        var old = Errors(before, file).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var added = new List<Diagnostic>();
        foreach (var error in Errors(after, file))
        {
            var left = old.GetValueOrDefault(Key(error));
            old[Key(error)] = left - 1;
            if (left <= 0)
            {
                added.Add(error);
            }
        }

        return added.Count > 0 ? new EditResult(before, true, [.. added], after) : new EditResult(after, false, bag.ToSorted(), after);
    }

    /// <summary>The old text with the reasons.</summary>
    public static EditResult Refuse(string before, DiagnosticBag bag) => new(before, true, bag.ToSorted(), before);

    private static IEnumerable<Diagnostic> Errors(string text, string file) =>
        SpecLoader.Load(text, file).Diagnostics.Where(d => d.Severity == Severity.Error);

    private static string Key(Diagnostic diagnostic) => diagnostic.Id + diagnostic.Message;
}
