using System.Text;
using System.Text.Json;

namespace Hatmax.Merging;

/// <summary>JSON with comments and commas behind last entries, as settings have them.</summary>
internal sealed class JsonFormat : IKeyedFormat
{
    private const int MaxDepth = 128;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly FlowSeparators Separators = new(IsComment, CommentEnd);

    /// <inheritdoc />
    public KeyedDocument? Parse(string text)
    {
        try
        {
            return JsonTree.Read(text, Strict.GetBytes(text), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = MaxDepth });
        }
        catch (Exception error) when (error is JsonException or EncoderFallbackException or InvalidOperationException)
        {
            // Invalid JSON, half of a surrogate pair, or one that is escaped.
            return null;
        }
    }

    /// <inheritdoc />
    public string? Rewrite(KeyedDocument yours, KeyedPlan plan)
    {
        FlowRewriter flow = null!;
        flow = new FlowRewriter(yours, Write, Separators);
        return yours.Text[..yours.Root.Start] + Write(plan) + yours.Text[yours.Root.End..];

        string Write(KeyedPlan part) => part switch
        {
            KeyedPlan.Replace replace => Reindent.Shift(
                replace.By.Text, replace.By.Document.Indentation(replace.By.Start), replace.Node.Document.Indentation(replace.Node.Start)),
            KeyedPlan.Change change => flow.Rewrite(change),
            _ => part.Node.Text,
        };
    }

    /// <summary>End of an entry with its comma and a comment behind it on the same line.</summary>
    public static int EndOfTrail(string text, int end) => Separators.EndOfTrail(text, Separators.Comma(text, end) + 1 ?? end);

    private static bool IsComment(string text, int at) => text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    private static int CommentEnd(string text, int at)
    {
        var isLine = text[at + 1] == '/';
        var end = isLine ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : isLine ? end : end + 2;
    }
}
