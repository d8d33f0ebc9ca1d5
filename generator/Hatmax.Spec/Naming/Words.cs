using System.Text;

namespace Hatmax.Spec;

/// <summary>Takes a name apart into words and puts it together in another case. Independent of culture; ASCII letters and digits count.</summary>
public static class Words
{
    /// <summary>
    /// The words of a name as written: <c>fooBar</c>, <c>foo_bar</c> and <c>foo-bar</c> → foo, bar; <c>HTTPServer</c> → HTTP, Server.
    /// Digits belong to the word before them: <c>line2Text</c> → line2, Text.
    /// </summary>
    public static ImmutableArray<string> Split(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]))
            {
                Take(i);
                start = -1;
            }
            else if (start < 0)
            {
                start = i;
            }
            else if (StartsWord(name, i))
            {
                Take(i);
                start = i;
            }
        }

        Take(name.Length);
        return words.ToImmutable();

        void Take(int end)
        {
            if (start >= 0)
            {
                words.Add(name[start..end]);
            }
        }
    }

    /// <summary><c>created_at</c>.</summary>
    public static string ToSnake(string name) => Join(name, '_');

    /// <summary><c>created-at</c>.</summary>
    public static string ToKebab(string name) => Join(name, '-');

    /// <summary><c>CreatedAt</c>; <c>HTTPServer</c> → <c>HttpServer</c>.</summary>
    public static string ToPascal(string name)
    {
        var text = new StringBuilder();
        foreach (var word in Split(name))
        {
            text.Append(char.ToUpperInvariant(word[0])).Append(word[1..].ToLowerInvariant());
        }

        return text.ToString();
    }

    /// <summary><c>createdAt</c>.</summary>
    public static string ToCamel(string name)
    {
        var pascal = ToPascal(name);
        var first = Split(name) is [var word, ..] ? word.Length : 0;
        return pascal[..first].ToLowerInvariant() + pascal[first..];
    }

    private static string Join(string name, char separator) =>
        string.Join(separator, Split(name)).ToLowerInvariant();

    private static bool StartsWord(string name, int i) =>
        char.IsAsciiLetterUpper(name[i])
        && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
}
