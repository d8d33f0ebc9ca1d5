using Microsoft.CodeAnalysis.CSharp;

namespace Hatmax.Refactoring.Tests;

/// <summary>Only names that mean something renamed change, and nothing around them.</summary>
public sealed class ExactnessTests
{
    [Fact]
    public void A_field_changes_where_it_is_meant()
    {
        var carried = Carry("field");
        Assert.Equal(
            Lines("services/todo/Lists/Item.cs")
                .Select(l => l
                    .Replace("<see cref=\"Text\"/> of an", "<see cref=\"Label\"/> of an", StringComparison.Ordinal)
                    .Replace("Text   =   Text.Trim( );", "Label   =   Label.Trim( );", StringComparison.Ordinal)
                    .Replace("new(Text, $\"{Text} ({Position}, {nameof(Text)})\")", "new(Label, $\"{Label} ({Position}, {nameof(Label)})\")", StringComparison.Ordinal)
                    .Replace("Item.Text", "Item.Label", StringComparison.Ordinal)),
            carried["services/todo/Lists/Item.cs"].Split('\n'));
        Assert.Equal(
            Lines("services/todo/Lists/ItemEndpoints.Operations.cs")
                .Select(l => l
                    .Replace("{ Text: \"Text\"", "{ Label: \"Text\"", StringComparison.Ordinal)
                    .Replace("item with { Text = item.Text", "item with { Label = item.Label", StringComparison.Ordinal)
                    .Replace("new { copy.Text,", "new { Text = copy.Label,", StringComparison.Ordinal)
                    .Replace("new { i.Text,", "new { Text = i.Label,", StringComparison.Ordinal)),
            carried["services/todo/Lists/ItemEndpoints.Operations.cs"].Split('\n'));
    }

    [Fact]
    public void A_model_changes_its_types_and_members_but_no_alias_comment_or_route()
    {
        var operations = Carry("model")["services/todo/Lists/ItemEndpoints.Operations.cs"];
        Assert.Contains("using Item2 = Hatmax.Reference.Todo.Entry;", operations, StringComparison.Ordinal);
        Assert.Contains("Item2 copy = item with", operations, StringComparison.Ordinal);
        Assert.Contains("repository.UpdateEntryAsync(list, id", operations, StringComparison.Ordinal);
        Assert.Contains("not EntryPriority.Low", operations, StringComparison.Ordinal);
        Assert.Contains("static partial class EntryEndpoints", operations, StringComparison.Ordinal);
        Assert.Contains("saved.TryGet(\"list\", \"item\", out var value", operations, StringComparison.Ordinal);
        var repository = Carry("model")["services/todo/Stores/CountingListRepository.cs"];
        Assert.Contains("Task<SaveResult<Entry>> IListRepository.RemoveEntryAsync(", repository, StringComparison.Ordinal);
        Assert.Contains("Calls of <see cref=\"AddEntryAsync\"/>.", repository, StringComparison.Ordinal);
        Assert.Contains("class CountingListRepository", repository, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_changes_its_namespace_in_the_host_and_no_word_of_a_text()
    {
        var host = Carry("service")["services/host/Program.cs"];
        Assert.StartsWith("using Hatmax.Reference.Jobs;\n", host, StringComparison.Ordinal);
        Assert.Contains("JobsService.Definition.Name + \" of TodoService\"", host, StringComparison.Ordinal);
        Assert.Contains("namespace Hatmax.Reference.Jobs.Stores;", Carry("service")["services/todo/Stores/CountingListRepository.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model and field")]
    [InlineData("service and aggregate")]
    public void Carrying_twice_changes_nothing_more(string name)
    {
        var pairs = Renames.Of(name).Pairs;
        var handwritten = Handwriting.Read();
        var once = new CodeCarrier(pairs, Handwriting.References).Carry(handwritten);
        Assert.Empty(new CodeCarrier(pairs, Handwriting.References).Carry(handwritten.ToDictionary(h => h.Key, h => once.GetValueOrDefault(h.Key, h.Value))));
    }

    [Fact]
    public void What_cannot_be_bound_stays()
    {
        var pairs = Renames.Of("model and field").Pairs;
        var handwritten = Handwriting.Read();
        var full = new CodeCarrier(pairs, Handwriting.References).Carry(handwritten);
        var poor = new CodeCarrier(pairs, []).Carry(handwritten);
        Assert.Contains("public sealed partial record Entry", poor["services/todo/Lists/Item.cs"], StringComparison.Ordinal);
        foreach (var (path, text) in poor)
        {
            var (before, bound, unbound) = (Words(handwritten[path]), Words(full[path]), Words(text));
            Assert.All(unbound.Except(before, StringComparer.Ordinal), word => Assert.Contains(word, bound));
        }
    }

    [Fact]
    public void An_edited_generated_file_and_code_that_does_not_compile_are_no_obstacle()
    {
        var renamed = Renames.Of("field");
        var item = renamed.Pairs.Single(p => p.Former.Path == "services/todo/Lists/Item.g.cs").Former;
        var handwritten = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [item.Path] = item.Text.Replace("public bool Done", "// Text\n    public bool Done", StringComparison.Ordinal),
            ["services/todo/Broken.cs"] = "namespace Hatmax.Reference.Todo;\npublic class Broken { int Size(Item item) => item.Text.Length + Unknown(item.Text, out var Text) + item.Txt; \n",
        };
        var carried = new CodeCarrier(renamed.Pairs, Handwriting.References).Carry(handwritten);
        Assert.Contains("// Text\n    public bool Done", carried[item.Path], StringComparison.Ordinal);
        Assert.Contains("string Label { get; set; }", carried[item.Path], StringComparison.Ordinal);
        Assert.Contains("item.Label.Length + Unknown(item.Label, out var Text) + item.Txt; \n", carried["services/todo/Broken.cs"], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Carry(string name) => new CodeCarrier(Renames.Of(name).Pairs, Handwriting.References).Carry(Handwriting.Read());

    private static string[] Lines(string path) => Handwriting.Read()[path].Split('\n');

    private static List<string> Words(string text) => [.. SyntaxFactory.ParseTokens(text).Select(t => t.Text)];
}
