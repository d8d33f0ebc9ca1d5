namespace Hatmax.Spec.Language;

/// <summary>Puts rules and their arguments together.</summary>
internal static class RuleReader
{
    /// <summary>The rule, or null where the argument does not fit; then a diagnostic says why.</summary>
    public static RuleSpec? Read(Located<string> word, YamlNode? argument, DiagnosticBag bag)
    {
        if (!RuleWords.Shape.TryFind(word, bag, out var kind))
        {
            return null;
        }

        if (RuleWords.IsFlag(kind.Value))
        {
            return argument is null or YamlScalar { Kind: ScalarKind.Null } or YamlScalar { Kind: ScalarKind.Bool, Text: "true" or "True" or "TRUE" }
                ? new RuleSpec(kind.Value, null, [], word.Span)
                : Report(
                    bag, argument.Span, $"The rule '{word}' takes no argument, and has {argument.Noun}.",
                    $"Write `{word}` alone, or remove the rule.");
        }

        if (kind.Value == RuleKind.OneOf)
        {
            return argument is YamlSequence list && list.Items.All(i => i is YamlScalar { Kind: not ScalarKind.Null })
                ? new RuleSpec(kind.Value, null, [.. list.Items.Select(i => ((YamlScalar)i).Text)], word.Span)
                : Report(bag, argument?.Span ?? word.Span, "The rule 'one_of' needs a list of values.", "Write `one_of: [first, second]`.");
        }

        return argument is YamlScalar { Kind: not ScalarKind.Null } scalar
            ? new RuleSpec(kind.Value, scalar.Text, [], word.Span)
            : Report(
                bag, argument is null or { IsNull: true } ? word.Span : argument.Span, $"The rule '{word}' needs a single value.",
                $"Write `{word}: …` with its value.");
    }

    private static RuleSpec? Report(DiagnosticBag bag, SourceSpan span, string message, string fix)
    {
        bag.Add(LanguageDiagnostics.RuleArgument, span, message, fix);
        return null;
    }
}
