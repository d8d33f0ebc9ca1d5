namespace Hatmax.Previews.Tests.Support;

/// <summary>What a reader of Markdown sees outside fenced blocks.</summary>
internal static class MarkdownShape
{
    /// <summary>The lines outside fences; fails when a fence is not closed.</summary>
    public static List<string> Prose(string markdown)
    {
        List<string> prose = [];
        string? fence = null;
        foreach (var line in markdown.Split('\n'))
        {
            var ticks = line.TakeWhile(c => c == '`').Count();
            if (fence is not null)
            {
                fence = ticks >= fence.Length && line.Trim('`').Length == 0 ? null : fence;
            }
            else if (ticks >= 3)
            {
                fence = line[..ticks];
            }
            else
            {
                prose.Add(line);
            }
        }

        Assert.Null(fence);
        return prose;
    }

    /// <summary>Holds for every comment, whatever it is about.</summary>
    public static void Check(string comment)
    {
        Assert.InRange(comment.Length, 1, PreviewComment.MaxLength - 1);
        Assert.StartsWith("<!-- hatmax:preview ", comment);
        Assert.EndsWith("\n", comment);
        Assert.Equal(0, comment.IndexOf("<!--", StringComparison.Ordinal));
        Assert.Equal(0, comment.LastIndexOf("<!--", StringComparison.Ordinal));
        Assert.DoesNotContain(comment, c => char.IsControl(c) && c is not '\n' and not '\t');
        var prose = Prose(comment);
        var open = 0;
        foreach (var line in prose)
        {
            open += line.StartsWith("<details>", StringComparison.Ordinal) ? 1 : line == "</details>" ? -1 : 0;
            Assert.InRange(open, 0, 1);
        }

        Assert.Equal(0, open);
        // Mentions, references and links come only from characters that stand for themselves.
        Assert.All(prose.Skip(1), line => Assert.DoesNotContain('@', line));
        Assert.All(prose.Skip(1), line => Assert.DoesNotContain("](", line));
        Assert.All(prose.Skip(1), line => Assert.DoesNotContain("<script", line));
    }
}
