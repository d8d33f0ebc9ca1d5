namespace Hatmax.Spec.Tests.Naming;

public class SqlNamesTests
{
    [Fact]
    public void Tables_are_plurals_in_snake_case()
    {
        Assert.Equal("line_items", SqlNames.Table(Specs.Aggregate("LineItem")));
        Assert.Equal("categories", SqlNames.Table(Specs.Model("Category")));
        Assert.Equal("written", SqlNames.Table(Specs.Aggregate("List") with { Table = Specs.At("written") }));
    }

    [Fact]
    public void A_child_table_is_named_after_the_model_or_after_its_place()
    {
        var items = Specs.Child("items", "Item");
        var tags = Specs.Child("tags", "Tag");
        var list = Specs.Aggregate("List", items, tags);
        var note = Specs.Aggregate("NoteBook", Specs.Child("tags", "Tag"));
        var facts = ServiceFacts.Of(Specs.Service("todo") with { Aggregates = [list, note] });

        Assert.Equal("items", SqlNames.Table(facts, list, items));
        Assert.Equal("list_tags", SqlNames.Table(facts, list, tags));
        Assert.Equal("note_book_tags", SqlNames.Table(facts, note, note.Children[0]));
        Assert.Equal("t", SqlNames.Table(facts, list, tags with { Table = Specs.At("t") }));
    }

    [Fact]
    public void Keys_have_defaults()
    {
        var child = Specs.Child("items", "Item");
        Assert.Equal("id", SqlNames.IdColumn(child));
        Assert.Equal("order_line_id", SqlNames.ForeignKeyColumn(Specs.Aggregate("OrderLine", child), child));
        Assert.Equal("fk", SqlNames.ForeignKeyColumn(Specs.Aggregate("X"), child with { ForeignKey = Specs.At("fk") }));
        Assert.Equal("key", SqlNames.IdColumn(Specs.Aggregate("X") with { IdColumn = Specs.At("key") }));
    }

    [Fact]
    public void Quotes_cannot_be_closed_from_inside() => Assert.Equal("\"a\"\"b\"", SqlNames.Quote("a\"b"));
}
