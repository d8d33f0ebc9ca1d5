namespace Hatmax.Spec.Tests;

public sealed class SpecPlacesTests
{
    private const string Text = "name: a\nservices:\n  todo:\n    aggregates: {List: {fields: {name: string}}}\n    api:\n      handlers:\n        - {id: one}\n        - id: two\n          op: get\n";

    [Theory]
    [InlineData("name", 1, 1)]
    [InlineData("services", 2, 1)]
    [InlineData("services.todo.aggregates.List", 4, 18)]
    [InlineData("services.todo.aggregates.List.fields.name", 4, 34)]
    [InlineData("services.todo.api.handlers.two", 8, 11)]
    [InlineData("services.todo.api.handlers.0", 7, 12)]
    [InlineData("services.todo.models.Gone", 3, 3)]
    [InlineData("nothing", 0, 0)]
    public void A_node_is_found_as_deep_as_it_is_there(string path, int line, int column)
    {
        var span = SpecPlaces.Find(Text, path);
        Assert.Equal((line, column), (span.Line, span.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: [")]
    [InlineData("\0")]
    public void A_text_that_is_no_spec_has_no_places(string text) => Assert.False(SpecPlaces.Find(text, "a.b").IsKnown);
}
