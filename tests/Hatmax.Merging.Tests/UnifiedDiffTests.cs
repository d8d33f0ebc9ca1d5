using System.Diagnostics;
using System.Globalization;
using Hatmax.Soak.Merging;

namespace Hatmax.Merging.Tests;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Writes_hunks_with_context() => Assert.Equal(
        """
        --- a/x.cs
        +++ b/x.cs
        @@ -1,5 +1,6 @@
         1
        -2
        +two
        +and more
         3
         4
         5
        @@ -9,4 +10,3 @@
         9
         10
         11
        -12

        """,
        UnifiedDiff.Write("a/x.cs", "b/x.cs", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\ntwo\nand more\n3\n4\n5\n6\n7\n8\n9\n10\n11\n"));

    [Fact]
    public void Joins_hunks_that_touch() =>
        Assert.Equal("--- a\n+++ b\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n-4\n+four\n", UnifiedDiff.Write("a", "b", "1\n2\n3\n4\n", "one\n2\n3\nfour\n", context: 1));

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\nb", "c\nb", "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n")]
    public void Says_where_the_last_line_does_not_end(string before, string after, string expected) =>
        Assert.Equal("--- a\n+++ b\n" + expected, UnifiedDiff.Write("a", "b", before, after));

    [Fact]
    public void Is_empty_for_equal_texts() => Assert.Equal("", UnifiedDiff.Write("a", "b", "same\n", "same\n"));

    [Fact]
    public void Counts_lines() => Assert.Equal(new DiffStat(3, 1), DiffStat.Count("a\nb\nc\n", "a\nB\nc\nd\ne\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Is_what_git_applies(int context)
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-diff-");
        try
        {
            var patch = "";
            var expected = new Dictionary<string, string>();
            for (var seed = 1; seed <= 200; seed++)
            {
                var (_, before, after, _) = LineCases.Next(new Random(seed), large: seed % 50 == 0);
                var name = seed.ToString(CultureInfo.InvariantCulture);
                if (before!.Length > 0 && after.Length > 0)
                {
                    File.WriteAllText(Path.Combine(folder.FullName, name), before);
                    patch += UnifiedDiff.Write("a/" + name, "b/" + name, before, after, context);
                    expected.Add(name, after);
                }
            }

            File.WriteAllText(Path.Combine(folder.FullName, "patch"), patch);
            Assert.Equal("", Apply(folder.FullName));
            Assert.All(expected, pair => Assert.Equal(pair.Value, File.ReadAllText(Path.Combine(folder.FullName, pair.Key))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Apply(string folder)
    {
        var start = new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "patch"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder) },
        };
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return errors;
    }
}
