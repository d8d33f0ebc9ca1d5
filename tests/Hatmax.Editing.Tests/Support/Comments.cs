using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Hatmax.Editing.Tests.Support;

/// <summary>The comments of a text, as the scanner of YamlDotNet finds them.</summary>
internal static class Comments
{
    public static List<string> Of(string text)
    {
        var found = new List<string>();
        var scanner = new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
            {
                found.Add(comment.Value.TrimEnd());
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
