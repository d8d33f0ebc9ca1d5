using System.Globalization;

namespace Hatmax.Deployment.Planning;

/// <summary>
/// Lets a serialiser write a file whose addresses are not known yet: it writes marks, and afterwards the text is taken apart at them.
/// </summary>
internal sealed class AddressMarks
{
    private readonly List<AddressValue> _addresses = [];
    private readonly string _word;

    /// <param name="texts">Texts that the file will hold; no mark occurs in them.</param>
    public AddressMarks(IEnumerable<string> texts)
    {
        _word = "address-";
        foreach (var text in texts)
        {
            while (text.Contains(_word, StringComparison.OrdinalIgnoreCase))
            {
                _word = "x" + _word;
            }
        }
    }

    /// <summary>A mark for an address, a word of letters, digits and dashes.</summary>
    public string Mark(AddressValue address)
    {
        _addresses.Add(address);
        return MarkOf(_addresses.Count - 1);
    }

    /// <summary>The text as literals and addresses. Every mark occurs once, in the order in which they were made.</summary>
    public ImmutableArray<EnvironmentValue> Split(string text)
    {
        var parts = ImmutableArray.CreateBuilder<EnvironmentValue>();
        var start = 0;
        for (var i = 0; i < _addresses.Count; i++)
        {
            var mark = MarkOf(i);
            var at = text.IndexOf(mark, start, StringComparison.Ordinal);
            Add(text[start..at]);
            parts.Add(_addresses[i]);
            start = at + mark.Length;
        }

        Add(text[start..]);
        return parts.ToImmutable();

        void Add(string literal)
        {
            if (literal.Length > 0)
            {
                parts.Add(new LiteralValue(literal));
            }
        }
    }

    // The end keeps the first mark from being part of the tenth.
    private string MarkOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{_word}{index}-end");
}
