namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>A field as it was answered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as the language writes it.</param>
/// <param name="Values">Values of an enum; empty otherwise.</param>
/// <param name="Target">What a ref points to; null otherwise.</param>
/// <param name="Rules">Its rules; the argument is null for a rule that takes none.</param>
internal sealed record DraftField(
    string Name, string Type, ImmutableArray<string> Values, string? Target, ImmutableArray<(string Rule, string? Argument)> Rules)
{
    /// <summary>How a field is answered, for questions and messages.</summary>
    public const string Form = "name:type:rule,rule such as title:string:required,max_len=120";

    /// <summary>
    /// <c>title:string:required,max_len=120</c>, <c>state:enum(open|paid)</c>, <c>author:ref(Author):required</c>; null when the
    /// text has not this form. What the words mean is for the language to judge.
    /// </summary>
    public static DraftField? Parse(string text)
    {
        var parts = text.Split(':', 3);
        if (parts.Length < 2 || parts[0].Length == 0 || parts[1].Length == 0)
        {
            return null;
        }

        var open = parts[1].IndexOf('(', StringComparison.Ordinal);
        var inside = open > 0 && parts[1].EndsWith(')') ? parts[1][(open + 1)..^1] : null;
        var type = inside is null ? parts[1] : parts[1][..open];
        return new DraftField(
            parts[0], type,
            type == "enum" && inside is not null ? [.. inside.Split('|')] : [],
            type == "ref" ? inside : null,
            parts.Length < 3 ? [] : [.. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Rule)]);
    }

    private static (string Rule, string? Argument) Rule(string text) =>
        text.Split('=', 2) is [var rule, var argument] ? (rule, argument) : (text, null);
}
