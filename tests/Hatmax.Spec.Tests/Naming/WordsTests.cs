namespace Hatmax.Spec.Tests.Naming;

public class WordsTests
{
    [Theory]
    [InlineData("fooBar", "foo_bar", "FooBar", "fooBar", "foo-bar")]
    [InlineData("foo_bar", "foo_bar", "FooBar", "fooBar", "foo-bar")]
    [InlineData("foo-bar", "foo_bar", "FooBar", "fooBar", "foo-bar")]
    [InlineData("HTTPServer", "http_server", "HttpServer", "httpServer", "http-server")]
    [InlineData("userID", "user_id", "UserId", "userId", "user-id")]
    [InlineData("line2Text", "line2_text", "Line2Text", "line2Text", "line2-text")]
    [InlineData("SHA256sum", "sha256sum", "Sha256sum", "sha256sum", "sha256sum")]
    [InlineData("__a__b__", "a_b", "AB", "aB", "a-b")]
    [InlineData("My Cool-App!", "my_cool_app", "MyCoolApp", "myCoolApp", "my-cool-app")]
    [InlineData("ID", "id", "Id", "id", "id")]
    [InlineData("_", "", "", "", "")]
    [InlineData("", "", "", "", "")]
    public void Gives_every_case(string name, string snake, string pascal, string camel, string kebab)
    {
        Assert.Equal(snake, Words.ToSnake(name));
        Assert.Equal(pascal, Words.ToPascal(name));
        Assert.Equal(camel, Words.ToCamel(name));
        Assert.Equal(kebab, Words.ToKebab(name));
    }

    [Fact]
    public void Splits_into_the_words_as_written() =>
        Assert.Equal(["HTTP", "Server", "for2", "x"], Words.Split("HTTPServer_for2-x").ToArray());

    [Theory]
    [InlineData("fooBar")]
    [InlineData("HTTPServer2Go")]
    [InlineData("a1_b2")]
    public void Snake_of_snake_is_the_same(string name) =>
        Assert.Equal(Words.ToSnake(name), Words.ToSnake(Words.ToSnake(name)));
}
