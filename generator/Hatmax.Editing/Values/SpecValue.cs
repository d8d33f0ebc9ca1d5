namespace Hatmax.Editing;

/// <summary>A value of a spec, without its text: what is written, aliases resolved.</summary>
public abstract record SpecValue
{
    /// <summary>A text, which is quoted where a reader of YAML would take it for something else.</summary>
    public static SpecScalar Text(string text) => new(text, true);

    /// <summary>A text; a number, a boolean or null where the text is one in its usual form.</summary>
    public static SpecScalar Typed(string text) => new(text, !ScalarTexts.IsUsualLiteral(text));

    /// <summary>Names or other texts as a list.</summary>
    public static SpecList Texts(IEnumerable<string> texts) => new([.. texts.Select(Text)]);

    /// <summary>What is written as one name or a list of names; none for anything else.</summary>
    internal static List<string> NamesIn(SpecValue? value) => value switch
    {
        SpecList list => [.. list.Items.OfType<SpecScalar>().Select(item => item.Value)],
        SpecScalar { IsNull: false } one => [one.Value],
        _ => [],
    };

    /// <summary>True for no value.</summary>
    internal virtual bool IsNull => false;
}
