namespace Hatmax.Merging.Tests;

public sealed class JsonMergeTests
{
    private const string Settings =
        """
        {
          "Server": {
            "Port": 8084
          },
          "Log": {
            "Level": "info"
          }
        }

        """;

    [Fact]
    public void Keeps_comments_order_and_spelling_where_nothing_changes() => Assert.Equal(
        """
        {
          // Ours listens elsewhere.
          "Log": { "Level": "debug", "Scopes": true, },
          "Server": {
            "Timeout": 1.50e1, /* seconds */
            "Port": 9000,
            "Name": "\u0041" // spelled so
          },
        }

        """,
        Merged.Clean(
            "appsettings.json",
            Settings,
            """
            {
              // Ours listens elsewhere.
              "Log": { "Level": "debug", },
              "Server": {
                "Timeout": 1.50e1, /* seconds */
                "Port": 8084,
                "Name": "\u0041" // spelled so
              },
            }

            """,
            """
            {
              "Server": {
                "Port": 9000
              },
              "Log": {
                "Level": "info",
                "Scopes": true
              }
            }

            """));

    [Fact]
    public void Takes_the_indentation_found_in_the_text() => Assert.Equal(
        "{\n\t\"Server\": {\n\t\t\"Port\": 1,\n\t\t\"Host\": \"a\"\n\t},\n\t\"Log\": {}\n}\n",
        Merged.Clean(
            "x.json",
            "{\n  \"Server\": {\n    \"Port\": 2\n  },\n  \"Log\": {}\n}\n",
            "{\n\t\"Server\": {\n\t\t\"Port\": 1\n\t},\n\t\"Log\": {}\n}\n",
            "{\n  \"Server\": {\n    \"Port\": 2,\n    \"Host\": \"a\"\n  },\n  \"Log\": {}\n}\n"));

    [Fact]
    public void Merges_lists_of_values_as_sets_with_an_order() => Assert.Equal(
        """{"a": ["first", "one", "four", "mine"]}""",
        Merged.Clean("x.json", """{"a": ["one", "two", "three"]}""", """{"a": ["first", "one", "three", "mine"]}""", """{"a": ["one", "two", "four"]}"""));

    [Fact]
    public void Merges_lists_of_objects_by_name() => Assert.Equal(
        """[{"name": "a", "v": 2, "w": 3}, {"name": "c"}, {"name": "b"}]""",
        Merged.Clean("x.json", """[{"name": "a", "v": 1, "w": 1}]""", """[{"name": "a", "v": 2, "w": 1}, {"name": "c"}]""", """[{"name": "a", "v": 1, "w": 3}, {"name": "b"}]"""));

    [Theory]
    [InlineData("""{"a": [1, 1]}""", """{"a": [1, 1, 2]}""", """{"a": [1, 1, 3]}""", "a")]
    [InlineData("""{"a": ["80"]}""", """{"a": ["81"]}""", """{"a": ["82"]}""", "a")]
    [InlineData("""{"a": {"b": 1}}""", """{"a": {"b": 2}}""", """{"a": {"b": 3}}""", "a/b")]
    [InlineData("""{"a": 1, "c": 1}""", """{"c": 1}""", """{"a": 2, "c": 1}""", "a")]
    [InlineData("""{"a": {"b": 1}, "c": 1}""", """{"a": {"b": 2}, "c": 1}""", """{"c": 1}""", "a")]
    [InlineData("""{"a": 1}""", """{"a": 1, "b": 1}""", """{"a": 1, "b": 2}""", "b")]
    public void Says_where_both_changed_the_same(string before, string yours, string generated, string where)
    {
        var result = Merged.Conflict("x.json", before, yours, generated);

        Assert.Equal<MergeConflict>([new MergeConflict(1, where)], result.Conflicts);
        Assert.Equal($"<<<<<<< yours\n{yours}\n||||||| base\n{before}\n=======\n{generated}\n>>>>>>> generated\n", result.Text);
    }

    [Fact]
    public void Marks_only_the_member_that_both_changed()
    {
        var result = Merged.Conflict(
            "appsettings.json",
            Settings,
            Settings.Replace("8084", "1", StringComparison.Ordinal).Replace("\"Log\"", "\"Mine\": [],\n  \"Log\"", StringComparison.Ordinal),
            Settings.Replace("8084", "2", StringComparison.Ordinal).Replace("\"info\"", "\"warn\"", StringComparison.Ordinal));

        Assert.Equal<MergeConflict>([new MergeConflict(3, "Server/Port")], result.Conflicts);
        Assert.Equal(
            """
            {
              "Server": {
            <<<<<<< yours
                "Port": 1
            ||||||| base
                "Port": 8084
            =======
                "Port": 2
            >>>>>>> generated
              },
              "Mine": [],
              "Log": {
                "Level": "warn"
              }
            }

            """,
            result.Text);
    }

    [Fact]
    public void A_comment_in_a_member_that_generation_takes_away_is_a_conflict() =>
        Assert.Contains(
            "// why",
            Merged.Conflict("x.json", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "{\n  \"a\": 1, // why\n  \"b\": 2\n}\n", "{\n  \"b\": 2\n}\n").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Without_a_base_adds_what_is_missing_and_removes_nothing() => Assert.Equal(
        """{ "a": { "x": 1, "y": 2 }, "mine": true, "b": [1] }""",
        Merged.Clean("x.json", null, """{ "a": { "x": 1 }, "mine": true }""", """{ "a": { "y": 2 }, "b": [1] }"""));

    [Theory]
    [InlineData("{\"a\": 1\n\"b\": 2}\n")]
    [InlineData("{\"a\": 1, \"a\": 2}\n")]
    [InlineData("not json\n")]
    public void A_text_that_does_not_parse_is_merged_by_line(string yours) =>
        Assert.Equal(yours + "\n//\n", Merged.Clean("x.json", "{}\n\n", yours + "\n", "{}\n\n//\n").ReplaceLineEndings("\n"));
}
