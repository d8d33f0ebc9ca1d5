namespace Hatmax.Breaking.Tests;

/// <summary>The page of breaking changes has every rule as the tool has it.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Every_rule_is_listed_under_its_category()
    {
        var expected = BreakingRules.All.Select(rule => $"{BreakingCategoryNames.Of(rule.Category)}: | `{rule.Id}` | {rule.Cause} | {rule.Fix} |");

        Assert.Equal(expected, Rows(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "breaking-changes.md"))));
    }

    private static IEnumerable<string> Rows(string[] lines)
    {
        var section = "";
        foreach (var line in lines)
        {
            section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
            if (line.StartsWith("| `", StringComparison.Ordinal) && BreakingCategoryNames.All.Contains(section))
            {
                yield return $"{section}: {line}";
            }
        }
    }
}
