namespace Hatmax.Reference.Todo;

/// <summary>Questions that people ask of a list.</summary>
public sealed partial record List
{
    /// <summary>What is still to do.</summary>
    internal IEnumerable<Item> OpenItems => Items.Where(item => !item.Done);

    /// <summary>Whether it is marked with a word. "Tag" is what the API called it first.</summary>
    internal bool IsTagged(string word) => Tags.Any((Tag tag) => string.Equals(tag.Name, word, StringComparison.OrdinalIgnoreCase));
}
