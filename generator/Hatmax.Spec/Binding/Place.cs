namespace Hatmax.Spec.Binding;

/// <summary>Where a value is being read.</summary>
/// <param name="Bag">Takes what is wrong with it.</param>
/// <param name="Key">The key that it stands under; in a list, that key's text at the item's place.</param>
internal readonly record struct Place(DiagnosticBag Bag, Located<string> Key)
{
    /// <summary>Reports that the value is of another kind than the language wants.</summary>
    public void WrongType(YamlNode node, string expected)
    {
        if (node is YamlUnknown)
        {
            return;
        }

        var what = Key.Value.Length == 0 ? "The file" : $"'{Shorten.Text(Key.Value)}'";
        var span = node.IsNull ? Key.Span : node.Span;
        Bag.Add(LanguageDiagnostics.WrongType, span, $"{what} must be {expected}, and this is {node.Noun}.", $"Write {expected} here.");
    }
}
